// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/leaflet.h"

#include "base/fold.h"
#include "leaflets/hash.h"
#include "typeset/markdown.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>

namespace waymark::leaflets {
namespace {

constexpr std::string_view kFence = "---\n";
constexpr std::size_t kLargest = 200'000;

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isLanguageTag(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 35 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-';
    });
}

template <class T, class Parse>
bool readSet(std::set<T>& target, std::string_view value, Parse parse)
{
    for (const std::string& word : wordsOf(value)) {
        const auto one = parse(word);
        if (!one) return false;
        target.insert(*one);
    }
    return true;
}

bool readDate(Date& target, std::string_view value)
{
    const auto date = parseDate(value);
    if (date) target = *date;
    return date.has_value();
}

bool readText(std::string& target, std::string_view value)
{
    target = value;
    return !value.empty();
}

template <class T>
bool readCode(T& target, const std::optional<T>& value)
{
    if (value) target = *value;
    return value.has_value();
}

bool readVersion(int& target, std::string_view value)
{
    return std::from_chars(value.data(), value.data() + value.size(), target).ec == std::errc{}
    && target > 0 && target < 10'000;
}

struct Field {
    std::string_view name;
    bool required;
    bool (*read)(Leaflet& leaflet, std::string_view value); ///< false: not a valid value
};

constexpr auto kFields = std::to_array<Field>({
    {"id", true, [](Leaflet& l, std::string_view v) { return isId(v) && readText(l.id, v); }},
    {"language", true,
        [](Leaflet& l, std::string_view v) { return isLanguageTag(v) && readText(l.language, v); }},
    {"easy", false,
        [](Leaflet& l, std::string_view v) {
            l.easy = v == "yes";
            return v == "yes" || v == "no";
        }},
    {"title", true, [](Leaflet& l, std::string_view v) { return readText(l.title, v); }},
    {"discreet-title", true,
        [](Leaflet& l, std::string_view v) { return readText(l.discreetTitle, v); }},
    {"summary", true, [](Leaflet& l, std::string_view v) { return readText(l.summary, v); }},
    {"topic", true, [](Leaflet& l, std::string_view v) { return isId(v) && readText(l.topic, v); }},
    {"letters", true,
        [](Leaflet& l, std::string_view v) {
            return readSet(l.letters, v, parseLetter) && !l.letters.empty();
        }},
    {"level", false,
        [](Leaflet& l, std::string_view v) { return readCode(l.level, parseLevel(v)); }},
    {"countries", false,
        [](Leaflet& l, std::string_view v) {
            const auto words = wordsOf(v);
            l.countries = {words.begin(), words.end()};
            return true;
        }},
    {"audience", false,
        [](Leaflet& l, std::string_view v) { return readSet(l.audiences, v, parseAudience); }},
    {"offences", false,
        [](Leaflet& l, std::string_view v) {
            l.offences = wordsOf(v);
            return true;
        }},
    {"needs", false,
        [](Leaflet& l, std::string_view v) {
            l.needs = wordsOf(v);
            return true;
        }},
    {"stages", false,
        [](Leaflet& l, std::string_view v) { return readSet(l.stages, v, parseStage); }},
    {"version", true, [](Leaflet& l, std::string_view v) { return readVersion(l.version, v); }},
    {"author", true, [](Leaflet& l, std::string_view v) { return readText(l.author, v); }},
    {"legal-source", true,
        [](Leaflet& l, std::string_view v) { return readText(l.legalSource, v); }},
    {"reviewed", true, [](Leaflet& l, std::string_view v) { return readDate(l.reviewedOn, v); }},
    {"review-due", true, [](Leaflet& l, std::string_view v) { return readDate(l.reviewDue, v); }},
    {"source", false,
        [](Leaflet& l, std::string_view v) {
            return isLanguageTag(v) && readText(l.sourceLanguage, v);
        }},
    {"source-hash", false,
        [](Leaflet& l, std::string_view v) { return readText(l.sourceHash, v); }},
    {"status", false,
        [](Leaflet& l, std::string_view v) {
            return v != "stale" && readCode(l.status, parseTranslationStatus(v));
        }},
});

Error invalid(Rule rule, std::string_view subject = {})
{
    return {Error::Kind::Invalid, rule, std::string{subject}};
}

/// Language part only: "pt" of "pt-BR".
std::string_view primary(std::string_view language)
{
    return language.substr(0, language.find('-'));
}

} // namespace

Result<Leaflet> readLeaflet(std::string_view file)
{
    if (file.size() > kLargest) return invalid(Rule{"leaflet.too-long"});
    if (!isUtf8(file)) return invalid("markdown.not-utf8");
    if (!file.starts_with(kFence)) return invalid(Rule{"leaflet.front-matter-missing"});
    const std::size_t end = file.find("\n---\n", kFence.size() - 1);
    if (end == std::string_view::npos) return invalid(Rule{"leaflet.front-matter-missing"});
    Leaflet leaflet;
    std::set<std::string_view> seen;
    std::string_view head = file.substr(kFence.size(), end - kFence.size() + 1);
    while (!head.empty()) {
        const std::size_t lineEnd = head.find('\n');
        const std::string_view line = head.substr(0, lineEnd);
        head.remove_prefix(lineEnd + 1);
        if (trimmed(line).empty()) continue;
        const std::size_t colon = line.find(':');
        const std::string_view name = trimmed(line.substr(0, colon));
        const auto* field = std::ranges::find(kFields, name, &Field::name);
        if (colon == std::string_view::npos || field == kFields.end())
            return invalid(Rule{"leaflet.field-unknown"}, name.substr(0, 40));
        if (!field->read(leaflet, trimmed(line.substr(colon + 1))))
            return invalid(Rule{"leaflet.field-invalid"}, field->name);
        seen.insert(field->name);
    }
    for (const Field& field : kFields)
        if (field.required && !seen.contains(field.name))
            return invalid(Rule{"leaflet.field-missing"}, field.name);
    if (!leaflet.sourceLanguage.empty() && leaflet.sourceHash.empty())
        return invalid(Rule{"leaflet.field-missing"}, "source-hash");
    if (!leaflet.sourceLanguage.empty() && leaflet.status == TranslationStatus::Source)
        leaflet.status = TranslationStatus::ToBeConfirmed;
    leaflet.text = file.substr(end + 5);
    leaflet.textLine = 1 + static_cast<int>(std::ranges::count(file.substr(0, end + 5), '\n'));
    leaflet.textHash = shortHash(leaflet.text);
    return leaflet;
}

std::string_view code(Remark::Weight weight)
{
    switch (weight) {
    case Remark::Weight::Note: return "note";
    case Remark::Weight::Warning: return "warning";
    case Remark::Weight::Error: break;
    }
    return "error";
}

Library::Library(std::vector<Leaflet> leaflets)
    : m_leaflets{std::move(leaflets)}
{
    std::ranges::sort(m_leaflets, {}, [](const Leaflet& l) {
        return std::tuple{l.id, l.language, l.easy};
    });
    std::map<std::tuple<std::string, std::string, bool>, std::string> hashes;
    for (const Leaflet& leaflet : m_leaflets)
        hashes[{leaflet.id, leaflet.language, leaflet.easy}] = leaflet.textHash;
    for (Leaflet& leaflet : m_leaflets) {
        if (leaflet.sourceLanguage.empty()) continue;
        const auto source = hashes.find({leaflet.id, leaflet.sourceLanguage, leaflet.easy});
        if (source == hashes.end() || source->second != leaflet.sourceHash)
            leaflet.status = TranslationStatus::Stale;
    }
}

Library Library::with(std::vector<Leaflet> own) const
{
    const auto keyOf = [](const Leaflet& l) { return std::tuple{l.id, l.language, l.easy}; };
    for (Leaflet leaflet : m_leaflets) {
        const bool replaced = std::ranges::any_of(
            own, [&](const Leaflet& one) { return keyOf(one) == keyOf(leaflet); });
        if (replaced) continue;
        // Found again below, against the sources there are then.
        if (leaflet.status == TranslationStatus::Stale)
            leaflet.status = TranslationStatus::ToBeConfirmed;
        own.push_back(std::move(leaflet));
    }
    return Library{std::move(own)};
}

std::vector<std::string> Library::ids() const
{
    std::vector<std::string> result;
    for (const Leaflet& leaflet : m_leaflets)
        if (result.empty() || result.back() != leaflet.id) result.push_back(leaflet.id);
    return result;
}

std::vector<std::string> Library::languages() const
{
    std::set<std::string> found;
    for (const Leaflet& leaflet : m_leaflets)
        found.insert(leaflet.language);
    return {found.begin(), found.end()};
}

const Leaflet* Library::find(std::string_view id, std::string_view language, bool easy) const
{
    const Leaflet* relative = nullptr;
    for (const Leaflet& leaflet : m_leaflets) {
        if (leaflet.id != id || leaflet.easy != easy) continue;
        if (leaflet.language == language) return &leaflet;
        if (primary(leaflet.language) == primary(language)) relative = &leaflet;
    }
    return relative;
}

const Leaflet* Library::closest(std::string_view id, std::string_view language) const
{
    for (const std::string_view wanted : {language, std::string_view{"en"}})
        if (const Leaflet* leaflet = find(id, wanted)) return leaflet;
    const auto any = std::ranges::find_if(
        m_leaflets, [&](const Leaflet& leaflet) { return leaflet.id == id && !leaflet.easy; });
    return any == m_leaflets.end() ? nullptr : &*any;
}

} // namespace waymark::leaflets
