// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ids.h"
#include "base/result.h"
#include "forms/questionnaire_reader.h"
#include "office/desk.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

struct FormRow {
    FormId id;
    std::string url;
    std::string version;
    std::string title;
    std::string purpose; ///< code(Purpose) the form is made for, or empty
    bool shipped; ///< comes with the program
    bool retired; ///< newer version there, or taken out of use
};

/// The forms of the office. The shipped ones are taken into the office when first used, so that
/// answers always show under the form they were given to.
class FormLibrary {
public:
    explicit FormLibrary(office::Desk& desk);

    /// Takes in the shipped forms, each version once; forms() and find() do it when first called.
    /// Gives what hindered it.
    Problems takeInShipped();
    std::vector<FormRow> forms(); ///< in use, by title
    /// By id, by url, by "url|version", or by the last part of the url ("tier-1-triage", "triage").
    Result<FormId> find(std::string_view name);
    Result<std::shared_ptr<const forms::Questionnaire>> load(FormId id);
    /// Imports an office's own or a licensed form. `rightNote` says by which right it is used;
    /// Invalid "form.right-missing", "form.refused", "form.url-missing"; Conflict
    /// "form.version-exists" when the same url and version is there with other content.
    Result<FormId> import(std::string_view json, std::string_view rightNote);

private:
    enum class Origin { Shipped, Imported };
    Result<FormId> keep(
        const forms::Questionnaire& form, Origin origin, std::string_view rightNote);

    void ensureShipped();

    office::Desk& m_desk;
    bool m_shippedTakenIn = false;
};

} // namespace waymark::assessment
