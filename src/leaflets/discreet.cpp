// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/discreet.h"

#include "base/fold.h"
#include "leaflets/key_file.h"
#include "typeset/markdown.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <charconv>

namespace waymark::leaflets {
namespace {

constexpr std::size_t kMostNumbers = 2;
constexpr std::size_t kPriceDigits = 3;
constexpr std::size_t kFillers = 3;

/// Digits only: a leading "+" is told by mouth, for zeros in front would catch the eye.
std::string digitsOf(std::string_view number)
{
    std::string digits;
    for (const char c : number)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

/// In threes from the front; the last may be shorter.
std::vector<std::string> threes(std::string_view digits)
{
    std::vector<std::string> groups;
    for (; !digits.empty(); digits.remove_prefix(std::min(kPriceDigits, digits.size())))
        groups.emplace_back(digits.substr(0, kPriceDigits));
    return groups;
}

class Writer {
public:
    Writer(
        std::string_view language, const std::vector<std::string>& numbers, std::string emergency)
        : m_words{closestKeyFile("discreet", language)}
        , m_numbers{numbers.begin(),
              numbers.begin() + static_cast<std::ptrdiff_t>(std::min(numbers.size(), kMostNumbers))}
        , m_emergency{std::move(emergency)}
    {
    }

    DiscreetPage write(Cover cover)
    {
        switch (cover) {
        case Cover::ShoppingList: shoppingList(); break;
        case Cover::Timetable: timetable(); break;
        case Cover::Recipe: recipe(); break;
        case Cover::Bookmark: bookmark(); break;
        case Cover::Card: card(); break;
        case Cover::Receipt: receipt(); break;
        case Cover::Memorise: memorise(); break;
        }
        return std::move(m_page);
    }

private:
    std::string word(std::string_view key) const
    {
        const auto found = m_words.find(key);
        return found == m_words.end() ? std::string{} : typeset::escapeMarkdown(found->second);
    }
    std::vector<std::string> words(std::string_view key) const
    {
        std::vector<std::string> all;
        if (const auto found = m_words.find(key); found != m_words.end())
            for (const std::string& one : partsOf(found->second, '|'))
                all.push_back(typeset::escapeMarkdown(one));
        return all;
    }
    void begin(std::string_view title)
    {
        m_page.title = m_words[std::string{title}];
        m_page.markdown = "# " + word(title) + "\n\n";
    }
    void hide(const std::string& number, const std::string& shown)
    {
        m_page.hidden.push_back({number, shown});
    }
    /// "116" as "1.16"; fewer digits stay what they are.
    std::string price(const std::string& group) const
    {
        if (group.size() < kPriceDigits) return group;
        return group.substr(0, 1) + m_words.find("decimal")->second + group.substr(1);
    }
    static std::string joined(const std::vector<std::string>& parts)
    {
        std::string text;
        for (const std::string& part : parts)
            text += (text.empty() ? "" : " · ") + part;
        return text;
    }

    /// A row an item; the digits stand in the prices from top to bottom, what is left in the count.
    void shoppingList()
    {
        begin("shopping-title");
        const auto items = words("items");
        std::size_t item = 0;
        for (std::size_t i = 0; i < m_numbers.size(); ++i) {
            m_page.markdown += "## " + word(i == 0 ? "shopping-first" : "shopping-second") + "\n\n";
            std::vector<std::string> shown;
            for (const std::string& group : threes(digitsOf(m_numbers[i]))) {
                shown.push_back(group.size() < kPriceDigits ? "× " + group : price(group));
                m_page.markdown
                    += "- [ ] " + items[item++ % items.size()] + ", `" + shown.back() + "`\n";
            }
            hide(m_numbers[i], joined(shown));
            // What has no price is there to be a list.
            for (std::size_t more = 0; more < kFillers; ++more)
                m_page.markdown += "- [ ] " + items[item++ % items.size()] + "\n";
            m_page.markdown += "\n";
        }
        m_page.markdown += "[!lines 4]\n";
    }

    /// The numbers of the lines, from top to bottom; the hours are there to be hours.
    void timetable()
    {
        begin("timetable-title");
        for (const std::string& number : m_numbers) {
            m_page.markdown += word("timetable-days") + "\n\n| " + word("line") + " | "
                + word("departs") + " | " + word("arrives") + " |\n|---|---|---|\n";
            const auto groups = threes(digitsOf(number));
            for (std::size_t i = 0; i < groups.size(); ++i) {
                const std::string hour = std::to_string(8 + 2 * i);
                m_page.markdown += "| `" + groups[i] + "` | " + hour + ":10 | " + hour + ":45 |\n";
            }
            m_page.markdown += "\n";
            hide(number, joined(groups));
        }
    }

    void recipe()
    {
        begin("recipe-title");
        for (const std::string& one : words("ingredients"))
            m_page.markdown += "- " + one + "\n";
        m_page.markdown += "\n";
        int step = 0;
        for (const std::string& one : words("steps"))
            m_page.markdown += std::to_string(++step) + ". " + one + "\n";
        for (const std::string& number : m_numbers) {
            m_page.markdown
                += "\n[!small] " + word("recipe-number") + " `" + digitsOf(number) + "`\n";
            hide(number, digitsOf(number));
        }
    }

    void rows(const std::vector<std::pair<std::string, std::string>>& rows)
    {
        m_page.markdown += "| | |\n|---|---|\n";
        for (const auto& [key, value] : rows)
            m_page.markdown += "| " + key + " | " + value + " |\n";
        m_page.markdown += "\n";
    }

    void bookmark()
    {
        begin("bookmark-title");
        for (const std::string& number : m_numbers) {
            const std::string shown = joined(threes(digitsOf(number)));
            rows({{word("shelf"), "`" + shown + "`"}, {word("page"), ""}});
            hide(number, shown);
        }
    }

    void card()
    {
        begin("card-title");
        std::vector<std::pair<std::string, std::string>> all;
        for (const std::string& number : m_numbers) {
            all.emplace_back(word("card-number"), "`" + digitsOf(number) + "`");
            hide(number, digitsOf(number));
        }
        all.emplace_back(word("day"), "");
        all.emplace_back(word("time"), "");
        rows(all);
    }

    void receipt()
    {
        begin("receipt-title");
        const auto items = words("items");
        int cents = 0;
        std::size_t item = 0;
        m_page.markdown += "| | |\n|---|---|\n";
        for (const std::string& number : m_numbers) {
            std::vector<std::string> shown;
            for (const std::string& group : threes(digitsOf(number))) {
                if (group.size() < kPriceDigits) { // no price: how many
                    shown.push_back("× " + group);
                } else {
                    int value = 0;
                    std::from_chars(group.data(), group.data() + group.size(), value);
                    cents += value;
                    shown.push_back(price(group));
                }
                m_page.markdown
                    += "| " + items[item++ % items.size()] + " | `" + shown.back() + "` |\n";
            }
            hide(number, joined(shown));
        }
        std::string total = std::to_string(cents);
        total.insert(0, total.size() < kPriceDigits ? kPriceDigits - total.size() : 0, '0');
        total.insert(total.size() - 2, m_words.find("decimal")->second);
        m_page.markdown
            += "| " + word("total") + " | `" + total + "` |\n\n" + word("thanks") + "\n";
    }

    /// Three facts to learn by heart; the page may stay here.
    void memorise()
    {
        begin("memorise-title");
        m_page.markdown += "[!steps]\n\n";
        int step = 0;
        if (!m_emergency.empty())
            m_page.markdown += std::to_string(++step) + ". **`" + digitsOf(m_emergency) + "`** "
                + word("now") + "\n";
        m_page.markdown
            += std::to_string(++step) + ". **`" + m_numbers.front() + "`** " + word("talk") + "\n";
        if (m_emergency.empty())
            m_page.markdown += std::to_string(++step) + ". " + word("take-time") + "\n";
        m_page.markdown += std::to_string(++step) + ". " + word("come-back") + "\n";
        hide(m_numbers.front(), m_numbers.front());
    }

    KeyFile m_words;
    std::vector<std::string> m_numbers;
    std::string m_emergency;
    DiscreetPage m_page;
};

bool isLatin(std::string_view word)
{
    // Everything before U+0370 is Latin or marks on it.
    return std::ranges::none_of(word, [](char c) { return static_cast<unsigned char>(c) >= 0xCD; });
}

std::string lower(std::string_view text)
{
    std::string result;
    icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())})
        .toLower()
        .toUTF8String(result);
    return result;
}

} // namespace

DiscreetPage discreetPage(Cover cover, std::string_view language,
    const std::vector<std::string>& numbers, const std::string& emergency)
{
    return Writer{language, numbers, emergency}.write(cover);
}

std::optional<std::string> tellingWordIn(std::string_view text)
{
    const std::string folded = fold(text);
    const std::string small = lower(text);
    for (const std::string& language : keyFileLanguages("discreet"))
        for (const std::string& word : partsOf(readKeyFile("discreet", language)["telling"], '|')) {
            // Romanised short words of other scripts would be found in innocent Latin ones.
            const bool found = isLatin(word) ? folded.find(fold(word)) != std::string::npos
                                             : small.find(lower(word)) != std::string::npos;
            if (found) return word;
        }
    return std::nullopt;
}

} // namespace waymark::leaflets
