// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/form_right.h"
#include "assessment/ids.h"
#include "assessment/shipped_forms.h"
#include "office/desk.h"

#include <map>

/// The stored rights and languages of forms. Inside the module only.
namespace waymark::assessment::rights {

/// Which scoring was attached, and who compared it with its source.
struct ScoringNote {
    std::string scoring{};
    std::string source{};
};

/// Gives the place of the right among those to this form.
std::int64_t keep(
    office::Desk& desk, FormId form, const FormRight& right, const ScoringNote& scoring);
void keepSignatures(office::Desk& desk, FormId form, std::int64_t place,
    const std::vector<std::string>& documents, const FormSignatures& signatures);
/// Fingerprint of who signed the newest signed files of each form.
std::map<FormId, std::string> publishers(office::Desk& desk);
/// The newest signed files of a form.
std::vector<SignedDocument> signedDocuments(office::Desk& desk, FormId form);
void keepLanguages(office::Desk& desk, FormId form, const std::vector<FormLanguage>& languages);

/// The newest right to each form, without the bytes of its proof.
std::map<FormId, FormRight> newest(office::Desk& desk);
/// The newest right to a version of that form, with its proof.
std::optional<FormRight> ofUrl(office::Desk& desk, std::string_view url);
std::optional<FormRight> ofForm(office::Desk& desk, FormId form);

std::map<FormId, std::vector<FormLanguage>> languages(office::Desk& desk);

} // namespace waymark::assessment::rights
