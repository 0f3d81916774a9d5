// SPDX-License-Identifier: GPL-3.0-or-later
// The three words by which an anonymous caller comes back to the same conversation.
#include "base/fold.h"
#include "cases/contact.h"
#include "cases/keyed_hash.h"
#include "cases/stored.h"

#include <sodium.h>

namespace waymark::cases {
namespace {

/// Two syllables that are easy to say and to hear in any of our languages; 6,400 such words, so
/// three give 38 bits.
std::string randomWord()
{
    static constexpr std::string_view consonants = "bdfgklmnprstvzjh";
    static constexpr std::string_view vowels = "aeiou";
    const auto pick = [](std::string_view letters) {
        return letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
    };
    return {pick(consonants), pick(vowels), pick(consonants), pick(vowels)};
}

std::string joinedWords(std::string_view words)
{
    std::string joined;
    for (const std::string& word : foldedWords(words))
        joined += (joined.empty() ? "" : "-") + word;
    return joined;
}

} // namespace

Result<std::string> Contacts::giveReturnCode(ContactId id)
{
    const std::string words = randomWord() + "-" + randomWord() + "-" + randomWord();
    office::Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE contacts SET revision = revision + 1, return_hash = $2"
                       " WHERE id IN (SELECT id FROM visible_contacts WHERE id = $1)")
              .bind(id, KeyedHash{m_desk}.of("return-code", words))
              .run();
    if (changed == 0) return Error{Error::Kind::NotFound, "contact.not-found"};
    act.record({"contact.return-code-given", "contact", id.toString()});
    act.commit();
    return words;
}

std::optional<Contact> Contacts::byReturnCode(std::string_view words)
{
    const auto id = storage::firstRow(
        m_desk.database(), "SELECT id FROM visible_contacts WHERE return_hash = $1",
        [](const storage::Statement& row) { return row.get<ContactId>(0); },
        KeyedHash{m_desk}.of("return-code", joinedWords(words)));
    m_desk.note({id ? "contact.found-by-code" : "contact.code-not-known", "contact",
        id ? id->toString() : std::string{}});
    return id ? find(*id) : std::nullopt;
}

} // namespace waymark::cases
