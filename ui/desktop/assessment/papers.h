// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/ids.h"
#include "base/result.h"
#include "typeset/document.h"
#endif
#include "ui/desktop/shell/page.h"

#include <functional>
#include <optional>

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

/// Puts forms, answers and summaries on paper: typeset on the storage thread, saved where the
/// worker says. Where the safe-contact guard says not now, asks why it has to leave all the same.
class Papers final : public QObject {
    Q_OBJECT

public:
    Papers(const PageContext& context, QWidget* parent);

    void blankForm(assessment::FormId form);
    void answers(assessment::AssessmentId assessment);
    void summary(assessment::AssessmentId assessment, const QString& language);
    /// Asks where to and writes there, the whole file or nothing; says how it went.
    void save(const QString& title, const QString& fileName, const QByteArray& bytes);
    /// Every language documents are made in, with its own name; the interface's first.
    static QList<std::pair<QString, QString>> languages();

private:
    using Make = std::function<Result<typeset::Document>(
        app::Workspace&, const std::optional<std::string>& override)>;
    void make(const QString& fileName, Make document, std::optional<std::string> override = {});

    PageContext m_context;
    QWidget* m_parent;
};

} // namespace waymark::ui
