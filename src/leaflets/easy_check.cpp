// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/easy_check.h"

#include "leaflets/key_file.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <set>

namespace waymark::leaflets {
namespace {

constexpr std::size_t kLongestQuote = 60;
constexpr std::size_t kShortestCapitals = 3;
/// The participle stands at most so many words behind its auxiliary: "is not yet decided".
constexpr std::size_t kPassiveReach = 3;

std::string utf8(const icu::UnicodeString& text)
{
    std::string result;
    return text.toUTF8String(result);
}

icu::UnicodeString lower(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}).toLower();
}

/// What is looked for in one language.
struct Lists {
    std::size_t longest = 0; ///< words of a sentence
    std::vector<icu::UnicodeString> hard, endings, beginnings;
    std::set<std::string> auxiliaries, participles, marks, numbers;
};

std::vector<icu::UnicodeString> lowered(const KeyFile& file, std::string_view key, char separator)
{
    std::vector<icu::UnicodeString> all;
    if (const auto found = file.find(key); found != file.end())
        for (const std::string& part : partsOf(found->second, separator))
            all.push_back(lower(part));
    return all;
}

std::set<std::string> wordSet(const KeyFile& file, std::string_view key)
{
    std::set<std::string> all;
    for (const auto& word : lowered(file, key, ' '))
        all.insert(utf8(word));
    return all;
}

std::optional<Lists> listsOf(std::string_view language)
{
    const KeyFile file = readKeyFile("easy", language.substr(0, language.find('-')));
    if (file.empty()) return std::nullopt;
    Lists lists{.hard = lowered(file, "hard", '|'),
        .endings = lowered(file, "endings", ' '),
        .beginnings = lowered(file, "beginnings", ' '),
        .auxiliaries = wordSet(file, "auxiliaries"),
        .participles = wordSet(file, "participles"),
        .marks = wordSet(file, "marks"),
        .numbers = wordSet(file, "numbers")};
    const std::string& longest = file.at("longest");
    std::from_chars(longest.data(), longest.data() + longest.size(), lists.longest);
    return lists;
}

/// A paragraph, item or cell as one line of running text.
struct Passage {
    int line;
    std::string text;
};

bool isRuler(std::string_view line)
{
    return line.find_first_not_of("-|: \t*_") == std::string_view::npos;
}

/// `line` without the signs of Markdown; a variable counts as one word.
std::string bare(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.substr(i, 2) == "{{") {
            const std::size_t end = line.find("}}", i);
            if (end == std::string_view::npos) break;
            const char kind = line[std::min(i + 2, line.size() - 1)];
            if (kind != '#' && kind != '/' && kind != '^') text += "1";
            i = end + 1;
        } else if (line.substr(i, 2) == "[!") {
            i = std::min(line.find(']', i), line.size());
        } else if (std::string_view{"*`_[]>#"}.find(line[i]) == std::string_view::npos) {
            text += line[i];
        }
    }
    return text;
}

bool beginsAnew(std::string_view line)
{
    const std::size_t at = line.find_first_not_of(" \t>");
    if (at == std::string_view::npos) return true;
    line.remove_prefix(at);
    const bool numbered = line.front() >= '0' && line.front() <= '9'
        && line.find(". ") != std::string_view::npos && line.find(". ") < 4;
    return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("#")
        || line.starts_with("|") || line.starts_with("[!") || numbered;
}

/// Without the item's own sign, "- [ ] " or "2. ".
std::string_view withoutItem(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
    if (line.starts_with("- ") || line.starts_with("* ")) line.remove_prefix(2);
    if (line.starts_with("[ ] ")) line.remove_prefix(4);
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits != std::string_view::npos && digits > 0 && line.substr(digits, 2) == ". ")
        line.remove_prefix(digits + 2);
    return line;
}

std::vector<Passage> passagesOf(std::string_view text)
{
    std::vector<Passage> passages;
    int number = 0;
    bool open = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (isRuler(line)) {
            open = false;
            continue;
        }
        if (line.starts_with("|")) {
            for (const std::string& cell : partsOf(line, '|'))
                passages.push_back({number, bare(cell)});
            open = false;
            continue;
        }
        if (!open || beginsAnew(line)) passages.push_back({number, {}});
        passages.back().text += bare(withoutItem(line)) + " ";
        // A heading and the title of a callout stand alone.
        open = !line.starts_with("#")
            && !(line.starts_with(">") && line.find("[!") != std::string_view::npos);
    }
    return passages;
}

class Reading {
public:
    Reading(std::string_view language, const Lists& lists)
        : m_lists{lists}
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale locale = icu::Locale::forLanguageTag(std::string{language}, status);
        m_sentences.reset(icu::BreakIterator::createSentenceInstance(locale, status));
        m_words.reset(icu::BreakIterator::createWordInstance(locale, status));
    }

    std::vector<Remark> run(std::string_view text)
    {
        for (const Passage& passage : passagesOf(text)) {
            const auto whole = icu::UnicodeString::fromUTF8(passage.text);
            m_sentences->setText(whole);
            for (int32_t from = m_sentences->first(), to = m_sentences->next();
                 to != icu::BreakIterator::DONE; from = to, to = m_sentences->next())
                sentence(whole.tempSubStringBetween(from, to), passage.line);
        }
        return std::move(m_remarks);
    }

private:
    void warn(Rule rule, int line, const std::string& subject)
    {
        Remark remark{Remark::Weight::Warning, std::string{rule.text}, line,
            subject.substr(0, kLongestQuote)};
        if (std::ranges::find(m_remarks, remark) == m_remarks.end())
            m_remarks.push_back(std::move(remark));
    }

    std::vector<icu::UnicodeString> wordsOf(const icu::UnicodeString& sentence)
    {
        std::vector<icu::UnicodeString> words;
        m_words->setText(sentence);
        for (int32_t from = m_words->first(), to = m_words->next(); to != icu::BreakIterator::DONE;
             from = to, to = m_words->next())
            if (m_words->getRuleStatus() != UBRK_WORD_NONE)
                words.push_back(sentence.tempSubStringBetween(from, to));
        return words;
    }

    void sentence(const icu::UnicodeString& text, int line)
    {
        const auto words = wordsOf(text);
        if (words.size() > m_lists.longest)
            warn(Rule{"easy.long-sentence"}, line, std::to_string(words.size()));
        icu::UnicodeString small = text;
        small.toLower();
        for (const auto& hard : m_lists.hard)
            if (const int32_t at = small.indexOf(hard);
                at >= 0 && (at == 0 || !u_isalpha(small.char32At(small.moveIndex32(at, -1)))))
                warn(Rule{"easy.hard-word"}, line, utf8(hard));
        for (std::size_t i = 0; i < words.size(); ++i)
            word(words, i, line);
    }

    void word(const std::vector<icu::UnicodeString>& words, std::size_t i, int line)
    {
        icu::UnicodeString small = words[i];
        const std::string one = utf8(small.toLower());
        if (m_lists.numbers.contains(one)) warn(Rule{"easy.number-in-words"}, line, one);
        if (m_lists.marks.contains(one)) warn(Rule{"easy.passive"}, line, one);
        icu::UnicodeString large = words[i];
        if (words[i].countChar32() >= static_cast<int32_t>(kShortestCapitals)
            && large.toUpper() == words[i] && small != words[i])
            warn(Rule{"easy.capitals"}, line, utf8(words[i]));
        if (!m_lists.auxiliaries.contains(one)) return;
        for (std::size_t j = i + 1; j < words.size() && j <= i + kPassiveReach; ++j)
            if (isParticiple(words[j])) {
                warn(Rule{"easy.passive"}, line, one + " … " + utf8(words[j]));
                return;
            }
    }

    bool isParticiple(const icu::UnicodeString& word) const
    {
        icu::UnicodeString small = word;
        small.toLower();
        if (m_lists.participles.contains(utf8(small))) return true;
        constexpr int32_t kShortest = 4;
        if (small.length() < kShortest) return false;
        return std::ranges::any_of(
                   m_lists.endings, [&](const auto& ending) { return small.endsWith(ending); })
            || std::ranges::any_of(m_lists.beginnings,
                [&](const auto& beginning) { return small.startsWith(beginning); });
    }

    const Lists& m_lists;
    std::unique_ptr<icu::BreakIterator> m_sentences, m_words;
    std::vector<Remark> m_remarks;
};

} // namespace

std::vector<Remark> easyRemarks(std::string_view text, std::string_view language)
{
    const auto lists = listsOf(language);
    if (!lists) return {};
    return Reading{language, *lists}.run(text);
}

std::vector<std::string> easyLanguages() { return keyFileLanguages("easy"); }

} // namespace waymark::leaflets
