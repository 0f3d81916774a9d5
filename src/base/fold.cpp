// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <memory>
#include <stdexcept>

namespace waymark {
namespace {

icu::UnicodeString fromUtf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
}

bool isPlainAscii(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

const icu::Transliterator& folder()
{
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made{icu::Transliterator::createInstance(
            "Any-Latin; NFKD; [:Mn:] Remove; Latin-ASCII; Lower", UTRANS_FORWARD, status)};
        if (U_FAILURE(status) || !made) throw std::runtime_error{"ICU has no transliterator data"};
        return made;
    }();
    return *transliterator;
}

/// Letters and digits stay, apostrophes vanish, everything else separates words.
std::string spaced(std::string_view ascii)
{
    std::string out;
    out.reserve(ascii.size());
    for (const char c : ascii) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || static_cast<unsigned char>(c) >= 0x80)
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c != '\'' && c != '`' && !out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

} // namespace

std::string fold(std::string_view text)
{
    if (isPlainAscii(text)) return spaced(text);
    icu::UnicodeString folded = fromUtf8(text);
    folder().transliterate(folded);
    std::string utf8;
    folded.toUTF8String(utf8);
    return spaced(utf8);
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    const std::string folded = fold(text);
    std::size_t start = 0;
    while (start < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', start), folded.size());
        words.push_back(folded.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::string sortKey(std::string_view text, std::string_view language)
{
    thread_local std::string currentLanguage;
    thread_local std::unique_ptr<icu::Collator> collator;
    if (!collator || currentLanguage != language) {
        UErrorCode status = U_ZERO_ERROR;
        const std::string name{language};
        collator.reset(icu::Collator::createInstance(
            name.empty() ? icu::Locale::getRoot() : icu::Locale::forLanguageTag(name, status),
            status));
        if (U_FAILURE(status) || !collator) throw std::runtime_error{"ICU has no collation data"};
        currentLanguage = language;
    }
    const icu::UnicodeString source = fromUtf8(text);
    std::string key(static_cast<std::size_t>(collator->getSortKey(source, nullptr, 0)), '\0');
    collator->getSortKey(
        source, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<std::int32_t>(key.size()));
    // Hexadecimal, because text columns of both engines keep no arbitrary bytes.
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(key.size() * 2);
    for (const char c : key) {
        if (c == '\0') break;
        hex += digits[static_cast<unsigned char>(c) >> 4U];
        hex += digits[static_cast<unsigned char>(c) & 0x0fU];
    }
    return hex;
}

std::string signInForm(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* caseless = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decomposed = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) throw std::runtime_error{"ICU has no normalisation data"};
    const auto letters = decomposed->normalize(caseless->normalize(fromUtf8(name), status), status);
    icu::UnicodeString kept;
    bool spacePending = false;
    for (std::int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const UChar32 c = letters.char32At(i);
        const bool accent = c >= 0x0300 && c <= 0x036F;
        if (accent) continue;
        if (c == ' ' || c == '\t' || c == '\n') {
            spacePending = !kept.isEmpty();
            continue;
        }
        if (spacePending) kept.append(static_cast<char16_t>(' '));
        spacePending = false;
        kept.append(c);
    }
    std::string out;
    kept.toUTF8String(out);
    return out;
}

std::string composed(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    const auto normal = nfc ? nfc->normalize(fromUtf8(text), status) : icu::UnicodeString{};
    if (U_FAILURE(status)) throw std::runtime_error{"ICU has no normalisation data"};
    std::string out;
    normal.toUTF8String(out);
    return out;
}

bool isUtf8(std::string_view text)
{
    std::int32_t i = 0;
    const auto length = static_cast<std::int32_t>(text.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    while (i < length) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0) return false;
    }
    return true;
}

} // namespace waymark
