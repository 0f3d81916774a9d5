// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "forms/questionnaire_reader.h"
#include "forms/scoring.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// By which right a form is used in this office.
struct FormRight {
    enum class Ground {
        Own, ///< our own wording
        Free, ///< public domain or a free licence
        Licensed, ///< somebody's permission; wants a document that proves it
    };
    Ground ground = Ground::Licensed;
    std::string words{}; ///< "licence 12 of 2026-11-01"
    std::string confirmedBy{}; ///< who says "we hold the right to use this"
    std::optional<Date> confirmedOn{};
    std::string holder{}; ///< whose the form is
    std::string licenceNote{}; ///< what its owner asks for; printed under every blank copy
    std::optional<Date> entitledUntil{}; ///< the last day
    bool blankAllowed = true; ///< blank copies may be printed; of a licensed form only when said so
    std::string proofName{}; ///< file name of the proof
    std::string proof{}; ///< its bytes

    bool endedBy(Date today) const { return entitledUntil && *entitledUntil < today; }
};
std::string_view code(FormRight::Ground ground); ///< "own", "free", "licensed"
std::optional<FormRight::Ground> parseGround(std::string_view text);

/// "form.right-missing", "form.right-who-missing", "form.right-date-missing",
/// "form.proof-missing", "form.proof-too-large", each at its field.
Problems problemsIn(const FormRight& right);

/// How an imported form is to be added up.
struct ScoringChoice {
    std::string name{}; ///< of a shipped definition ("phq-9"), or empty
    std::string definition{}; ///< else the text of a scoring file
    forms::LinkIdMapping mapping{}; ///< empty: by code, by name, else in the order of the questions
    std::string confirmedBy{}; ///< who compared an unconfirmed definition, with what
};

/// What proves that a form comes from its publisher: Ed25519 signatures over its files as they are.
struct FormSignatures {
    std::string publisherKey; ///< as its publisher gives it: PEM, base64 or hexadecimal
    std::vector<std::string> signatures; ///< one for each document, in their order
};
/// One signed file as it came.
struct SignedDocument {
    std::string document;
    std::string signature;
    std::string publisherKey; ///< base64
};
/// The key's fingerprint. Invalid "form.publisher-key-unreadable"; "form.signature-missing",
/// "form.signature-wrong" with the place of the document.
Result<std::string> checkSignatures(
    const std::vector<std::string>& documents, const FormSignatures& given);

/// What is to be taken in: one form, in one language or several files of it.
struct FormImport {
    std::vector<std::string> documents; ///< FHIR Questionnaires or our JSON for licensed tools
    FormRight right;
    std::optional<ScoringChoice> scoring{};
    std::optional<FormSignatures> signatures{};
    std::vector<std::string> valueSets{}; ///< answer lists the form names and does not hold
    /// Where its version is here already with other content, it comes in beside that one under the
    /// next free number: "2+sets" -> "2+sets.2".
    bool asNewVersion = false;
};

} // namespace waymark::assessment
