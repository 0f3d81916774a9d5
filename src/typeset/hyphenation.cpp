// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/hyphenation.h"

#include <glib.h>
#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <unordered_map>
#include <vector>

namespace waymark::typeset {
namespace {

constexpr const char* kFolder = "/usr/share/hyphen";
constexpr std::string_view kSoftHyphen = "\u00AD";
constexpr int kBefore = 3, kAfter = 3; ///< letters that stay on each side
constexpr std::size_t kShortestWord = 7, kLongestWord = 60; ///< letters
constexpr std::string_view kUnbreakableHyphen = "\u2011";
constexpr std::size_t kLongestArticle = 6; ///< letters; "għall-", with its preposition
constexpr std::size_t kMostKept = 20'000;

struct GFree {
    void operator()(void* memory) const { g_free(memory); }
};
using GString_ = std::unique_ptr<char, GFree>;

/// "hyph_en_GB.dic" for "en-GB", else any of the same language, the first by name.
std::optional<std::string> fileFor(std::string_view language)
{
    std::string wanted{language};
    std::ranges::replace(wanted, '-', '_');
    const std::string short_ = wanted.substr(0, wanted.find('_'));
    std::vector<std::string> alike;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator{kFolder, missing}) {
        const std::string name = entry.path().stem().string();
        if (entry.path().extension() != ".dic") continue;
        if (name == "hyph_" + wanted) return entry.path().string();
        if (name == "hyph_" + short_ || name.starts_with("hyph_" + short_ + "_"))
            alike.push_back(entry.path().string());
    }
    if (alike.empty()) return std::nullopt;
    return *std::ranges::min_element(alike);
}

} // namespace

class Hyphenation::Dictionary {
public:
    explicit Dictionary(HyphenDict* dictionary)
        : m_dictionary{dictionary}
    {
    }
    ~Dictionary() { hnj_hyphen_free(m_dictionary); }
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    const std::string& divided(const std::string& word)
    {
        if (m_known.size() > kMostKept) m_known.clear();
        const auto [entry, fresh] = m_known.try_emplace(word);
        if (fresh) entry->second = divide(word);
        return entry->second;
    }

private:
    std::string divide(const std::string& word)
    {
        const GString_ lower{g_utf8_strdown(word.c_str(), static_cast<gssize>(word.size()))};
        const auto letters = static_cast<std::size_t>(g_utf8_strlen(lower.get(), -1));
        if (letters != static_cast<std::size_t>(g_utf8_strlen(word.c_str(), -1))) return word;
        GString_ coded{m_dictionary->utf8 != 0 ? g_strdup(lower.get())
                                               : g_convert(lower.get(), -1, m_dictionary->cset,
                                                   "UTF-8", nullptr, nullptr, nullptr)};
        if (!coded) return word;
        const std::size_t length = std::string_view{coded.get()}.size();
        std::vector<char> points(length + 5);
        char** replacements = nullptr;
        int *positions = nullptr, *cuts = nullptr;
        const int failed
            = hnj_hyphen_hyphenate3(m_dictionary, coded.get(), static_cast<int>(length),
                points.data(), nullptr, &replacements, &positions, &cuts, kBefore, kAfter, 0, 0);
        std::string result;
        const char* at = word.c_str();
        for (std::size_t i = 0; i < letters; ++i) {
            const char* next = g_utf8_next_char(at);
            result.append(at, next);
            at = next;
            // Divisions that spell a word anew are left out.
            const bool spelledAnew = replacements && replacements[i];
            const bool inside = i + 1 >= static_cast<std::size_t>(kBefore)
                && i + 1 + static_cast<std::size_t>(kAfter) <= letters;
            if (failed == 0 && inside && !spelledAnew && (points[i] & 1) != 0)
                result += kSoftHyphen;
        }
        for (std::size_t i = 0; replacements && i < length; ++i)
            std::free(replacements[i]);
        std::free(replacements);
        std::free(positions);
        std::free(cuts);
        return result;
    }

    HyphenDict* m_dictionary;
    std::unordered_map<std::string, std::string> m_known;
};

Hyphenation::Hyphenation() = default;
Hyphenation::~Hyphenation() = default;

Hyphenation::Dictionary* Hyphenation::dictionaryFor(std::string_view language)
{
    if (const auto known = m_dictionaries.find(language); known != m_dictionaries.end())
        return known->second.get();
    auto& entry = m_dictionaries[std::string{language}];
    const auto file = fileFor(language);
    HyphenDict* read = file ? hnj_hyphen_load(file->c_str()) : nullptr;
    if (read) entry = std::make_unique<Dictionary>(read);
    return entry.get();
}

std::string Hyphenation::divided(std::string_view text, std::string_view language)
{
    Dictionary* dictionary = dictionaryFor(language);
    if (!dictionary) return std::string{text};
    std::string result, word;
    std::size_t letters = 0;
    const auto finish = [&] {
        const bool worth = letters >= kShortestWord && letters <= kLongestWord;
        result += worth ? dictionary->divided(word) : word;
        word.clear();
        letters = 0;
    };
    const std::string copy{text};
    for (const char* at = copy.c_str(); *at != '\0';) {
        const char* next = g_utf8_next_char(at);
        if (g_unichar_isalpha(g_utf8_get_char(at)) != 0) {
            word.append(at, next);
            ++letters;
        } else {
            finish();
            result.append(at, next);
        }
        at = next;
    }
    finish();
    return result;
}

std::string Hyphenation::withArticles(std::string_view text)
{
    std::string result;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool apart = c == ' ' || c == '\n';
        if (c == '-' && letters > 0 && letters <= kLongestArticle) {
            result += kUnbreakableHyphen;
            letters = 0;
            continue;
        }
        result += c;
        // Bytes that go on with a letter are no letter of their own.
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) letters = apart ? 0 : letters + 1;
    }
    return result;
}

} // namespace waymark::typeset
