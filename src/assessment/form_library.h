// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/form_right.h"
#include "assessment/ids.h"
#include "assessment/shipped_forms.h"
#include "base/result.h"
#include "forms/questionnaire_reader.h"
#include "office/desk.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

namespace rights {
struct ScoringNote;
}

struct FormRow {
    FormId id;
    std::string url;
    std::string version;
    std::string title;
    std::string purpose; ///< code(Purpose) the form is made for, or empty
    bool shipped; ///< comes with the program
    bool retired; ///< newer version there, or taken out of use
    std::vector<FormLanguage> languages{}; ///< its own first
    std::optional<FormRight> right{}; ///< of an imported one; without the bytes of the proof
    std::string publisher{}; ///< fingerprint of the key its files were signed with, or empty
};

/// What came of an import.
struct ImportedForm {
    FormId id;
    std::string canonical; ///< "url|version"
    forms::LoadReport report;
    std::vector<FormLanguage> languages;
    std::string publisher{}; ///< fingerprint of the key the files were signed with, or empty
    std::string scoring{}; ///< id of the scoring that was attached
    forms::LinkIdMapping mapping{}; ///< which question is which of its items
    bool mappingGuessed = false; ///< by the order of the questions: to be looked at
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
    /// Takes in somebody's form, in one file or one for each language, with the right to use it;
    /// signatures that are given must hold (what checkSignatures() refuses);
    /// the same files again renew the right, a file in a further language makes a version "1.0+fr".
    /// NotAllowed "form.supervisors-only"; what problemsIn(FormRight), readForms() and
    /// withScoring() refuse; Conflict "form.version-exists" when this url and version is there with
    /// other content and no new version is wanted.
    Result<ImportedForm> import(const FormImport& wanted);
    /// Takes in a form of the office's own wording, or its change of one; `rightNote` says by which
    /// right it is used. The right to the form it was made from stays with it.
    Result<FormId> import(std::string_view json, std::string_view rightNote);

    /// What must stand under a blank copy: the licence note, or nothing. NotAllowed
    /// "form.blank-not-allowed", "form.right-ended".
    Result<std::string> noteForBlank(FormId id);
    /// The document that proves the right to a form, with its bytes; journalled. NotFound
    /// "form.proof-unknown".
    Result<FormRight> proof(FormId id);
    /// The files of a form as its publisher signed them; journalled. NotFound
    /// "form.signature-unknown".
    Result<std::vector<SignedDocument>> signedFiles(FormId id);

private:
    enum class Origin { Shipped, Imported };
    struct Kept {
        FormId id;
        bool isNew;
    };
    /// Inside an act: the row, retiring the older versions.
    Result<Kept> keep(const forms::Questionnaire& form, Origin origin, std::string_view rightNote);
    /// Leaves in `form` what was kept, which may be a further version of it.
    Result<FormId> keepImported(forms::Questionnaire& form, const FormRight& right,
        const rights::ScoringNote& scoring, const FormImport& wanted);
    Result<FormId> keepWithRight(const forms::Questionnaire& form, const FormRight& right,
        const rights::ScoringNote& scoring, const FormImport* files = nullptr);
    Result<forms::Questionnaire> joined(const forms::Questionnaire& form);

    void ensureShipped();

    office::Desk& m_desk;
    bool m_shippedTakenIn = false;
};

} // namespace waymark::assessment
