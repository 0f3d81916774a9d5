// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/directory/directory_answer.h"
#include "ui/desktop/directory/service_detail.h"
#include "ui/desktop/shell/page.h"

#include "cases/ids.h"
#include "directory/search.h"

#include <memory>

namespace waymark::ui {

class EmptyState;
class FilterPanel;
class RowList;
class SearchField;
class ServiceActs;
class ServiceModel;
class Workbench;

/// Who can help: filters, services found as one types, one of them in detail.
class DirectoryPage final : public Page {
    Q_OBJECT

public:
    explicit DirectoryPage(const PageContext& context);

    QString title() const override { return tr("Directory"); }
    void activate(const QVariantMap& parameters) override;
    void changed(const office::Change& change) override;
    QList<PageShortcut> shortcuts() const override;
    QString help() const override;
    bool hasPrimary() const override { return m_mayRefer; }
    QList<QWidget*> parts() const override;

private:
    QWidget* middle();
    void addHead(QVBoxLayout* top);
    void wire();
    void search();
    void count(const directory::Query& query);
    void show(DirectoryAnswer answer);
    void showEmpty(const DirectoryAnswer& answer);
    void loosen(Loosen what);
    void loadLanguages();
    void noteGap();
    void refer();
    void referFor(const cases::CaseId& id);
    void import();

    PageContext m_context;
    SearchField* m_search;
    FilterPanel* m_filters;
    ServiceModel* m_model;
    RowList* m_list;
    QWidget* m_nothing;
    EmptyState* m_empty;
    class QVBoxLayout* m_looser;
    ServiceDetail* m_detail;
    ServiceActs* m_acts = nullptr;
    Workbench* m_bench;
    std::optional<directory::ServiceId> m_wanted; ///< to choose when the list arrives
    bool m_running = false;
    bool m_again = false; ///< something changed while a search ran
    bool m_mayRefer = false;
    std::optional<cases::CaseId> m_case; ///< for which a service is looked for
    QString m_answered; ///< the words of the list on show
};

std::unique_ptr<Page> makeDirectoryPage(const PageContext& context);

} // namespace waymark::ui
