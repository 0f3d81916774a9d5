// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_right.h"

#include "base/signature.h"

namespace waymark::assessment {
namespace {

constexpr std::size_t kLargestProof = 20 * 1024 * 1024;

} // namespace

std::string_view code(FormRight::Ground ground)
{
    switch (ground) {
    case FormRight::Ground::Own: return "own";
    case FormRight::Ground::Free: return "free";
    case FormRight::Ground::Licensed: break;
    }
    return "licensed";
}

std::optional<FormRight::Ground> parseGround(std::string_view text)
{
    using enum FormRight::Ground;
    for (const auto ground : {Own, Free, Licensed})
        if (code(ground) == text) return ground;
    return std::nullopt;
}

Problems problemsIn(const FormRight& right)
{
    Problems problems;
    const auto wanted = [&](bool there, Rule rule, const char* field) {
        if (!there) problems.push_back({Error::Kind::Invalid, rule, field});
    };
    wanted(!right.words.empty(), Rule{"form.right-missing"}, "right");
    wanted(!right.confirmedBy.empty(), Rule{"form.right-who-missing"}, "by");
    wanted(right.confirmedOn.has_value(), Rule{"form.right-date-missing"}, "on");
    wanted(right.ground != FormRight::Ground::Licensed || !right.proof.empty(),
        Rule{"form.proof-missing"}, "proof");
    wanted(right.proof.size() <= kLargestProof, Rule{"form.proof-too-large"}, "proof");
    return problems;
}

Result<std::string> checkSignatures(
    const std::vector<std::string>& documents, const FormSignatures& given)
{
    const auto key = PublicKey::parse(given.publisherKey);
    if (!key) return Error{Error::Kind::Invalid, "form.publisher-key-unreadable", "publisher"};
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const auto place = std::to_string(i + 1);
        if (i >= given.signatures.size())
            return Error{Error::Kind::Invalid, "form.signature-missing", place};
        if (!key->hasSigned(documents[i], given.signatures[i]))
            return Error{Error::Kind::Invalid, "form.signature-wrong", place};
    }
    return key->fingerprint();
}

} // namespace waymark::assessment
