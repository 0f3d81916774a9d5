// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/service_form.h"
#endif

#include <QWidget>

#include <initializer_list>
#include <map>
#include <string_view>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace waymark::ui {

class ChoiceChips;
class DaysOffEditor;
class Field;
class HoursEditor;
class InlineNotice;
class OffenceEdit;
class Segments;
class TextEdit;

/// The fields of a service: what it is, who may come, how to reach it, when it is open, what is
/// good to know.
class ServiceFields final : public QWidget {
    Q_OBJECT

public:
    explicit ServiceFields(QWidget* parent = nullptr);

    void setCountry(const std::string& country) { m_country = country; }
    void setForm(const directory::ServiceForm& form, bool hidesAddress);
    directory::ServiceForm form() const; ///< hours that cannot be read stay as they were
    bool hoursReadable() const;
    void showProblems(const Problems& problems);
    void clearProblems();
    QWidget* first() const;

Q_SIGNALS:
    void edited();

private:
    struct PhoneRow {
        QWidget* row;
        Field* number;
        Field* note;
    };

    void addWhat(QVBoxLayout* column);
    void addWho(QVBoxLayout* column);
    void addReach(QVBoxLayout* column);
    void addHours(QVBoxLayout* column);
    void addMore(QVBoxLayout* column);
    Field* line(QVBoxLayout* column, const char* subject, const QString& label);
    Field* lines(QVBoxLayout* column, const char* subject, const QString& label, int count);
    Segments* said(QVBoxLayout* column, const char* subject, const QString& label);
    ChoiceChips* chips(QVBoxLayout* column, const QString& labelText, const char* name,
        const std::vector<std::pair<std::string, QString>>& choices);
    void addAnswers(QVBoxLayout* column, std::initializer_list<std::string_view> subjects);
    void setChoices(const directory::ServiceForm& form);
    void readChoices(directory::ServiceForm& form) const;
    void addPhone(const directory::FormPhone& phone);
    void checkPhone(Field* number);
    QString text(const char* subject) const;
    void setText(const char* subject, const std::string& text);

    std::string m_country;
    directory::ServiceForm m_set; ///< as it was set: for what is not shown
    std::map<std::string, Field*, std::less<>> m_fields; ///< by subject
    std::map<std::string, Segments*, std::less<>> m_said;
    ChoiceChips* m_needs = nullptr;
    ChoiceChips* m_crimes = nullptr; ///< the words services use
    OffenceEdit* m_offences = nullptr; ///< ICCS codes beside them
    ChoiceChips* m_statuses = nullptr;
    Segments* m_gender = nullptr;
    QVBoxLayout* m_phones = nullptr;
    std::vector<PhoneRow> m_phoneRows;
    HoursEditor* m_hours = nullptr;
    DaysOffEditor* m_daysOff = nullptr;
    InlineNotice* m_hoursNotice = nullptr;
    InlineNotice* m_needNotice = nullptr;
    QCheckBox* m_confidential = nullptr;
    QCheckBox* m_active = nullptr;
};

} // namespace waymark::ui
