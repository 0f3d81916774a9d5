// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/discreet_content.h"

namespace waymark::leaflets {

std::vector<std::string> victimsLines(const Situation& situation)
{
    std::vector<std::string> numbers;
    for (const office::CountryFact& fact : situation.facts)
        if (const auto* help = std::get_if<office::Helpline>(&fact.content);
            help && help->audience == "victims")
            numbers.push_back(help->number);
    return numbers;
}

std::string emergencyNumber(const Situation& situation)
{
    for (const office::CountryFact& fact : situation.facts)
        if (const auto* number = std::get_if<office::EmergencyNumber>(&fact.content);
            number && number->purpose == "any")
            return number->number;
    return {};
}

Result<std::vector<HiddenNumber>> makeDiscreet(Content& content, const DiscreetWish& wish)
{
    if (wish.numbers.empty()) return Error{Error::Kind::NotFound, "pack.number-missing", "country"};
    DiscreetPage page = discreetPage(content.cover, content.language, wish.numbers, wish.emergency);
    const bool hasRoom = content.cover != Cover::Card && content.cover != Cover::Memorise;
    if (hasRoom && !wish.address.empty()) page.markdown += "\n![QR](qr:" + wish.address + ")\n";
    content.title = wish.title;
    for (Section& section : content.sections) {
        section.markdown = &section == &content.sections.front() ? page.markdown : "";
        section.title.clear();
        section.second.clear();
    }
    if (const auto checked = checkNothingTold(content); !checked) return checked.error();
    return std::move(page.hidden);
}

Result<void> checkNothingTold(const Content& content)
{
    std::string all = content.title;
    for (const Section& section : content.sections)
        all += '\n' + section.title + '\n' + section.markdown + '\n' + section.second;
    if (const auto word = tellingWordIn(all))
        return Error{Error::Kind::NotAllowed, "pack.telling-word", *word};
    return {};
}

} // namespace waymark::leaflets
