// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/simple_encoding.h"

#include "typeset/pdf_findings.h"

#include <unicode/ucnv.h>

#include <array>
#include <charconv>
#include <memory>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// The 256 characters of a code page, 0 where it has none.
std::array<char32_t, 256> charactersOf(const char* page)
{
    std::array<char32_t, 256> characters{};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter{ucnv_open(page, &status)};
    if (U_FAILURE(status)) return characters;
    for (unsigned code = 32; code < 256; ++code) {
        const char byte = static_cast<char>(code);
        const char* at = &byte;
        status = U_ZERO_ERROR;
        const UChar32 found = ucnv_getNextUChar(converter.get(), &at, &byte + 1, &status);
        if (U_SUCCESS(status) && found != 0xFFFD) characters[code] = static_cast<char32_t>(found);
    }
    return characters;
}

const std::array<char32_t, 256>& winAnsi()
{
    static const auto kCharacters = [] {
        auto characters = charactersOf("windows-1252");
        characters[0xA0] = U' ';
        characters[0xAD] = U'-';
        return characters;
    }();
    return kCharacters;
}

const std::array<char32_t, 256>& macRoman()
{
    static const auto kCharacters = charactersOf("macintosh");
    return kCharacters;
}

/// "uni20AC", "u1F600" and names of one letter say themselves what they are.
std::optional<char32_t> characterOfName(std::string_view name)
{
    if (name.size() == 1) return static_cast<char32_t>(static_cast<unsigned char>(name.front()));
    const std::size_t mark = name.starts_with("uni") ? 3 : name.starts_with("u") ? 1 : 0;
    if (mark == 0 || (mark == 3 && name.size() != 7)) return std::nullopt;
    std::uint32_t value = 0;
    const char* const end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + mark, end, value, 16);
    if (read.ptr != end || read.ec != std::errc{} || name.size() < mark + 4) return std::nullopt;
    return static_cast<char32_t>(value);
}

} // namespace

SimpleEncoding::SimpleEncoding(Object font)
{
    Object encoding = font.getKey("/Encoding");
    m_base = encoding.isName()    ? encoding.getName()
        : encoding.isDictionary() ? nameIn(encoding, "/BaseEncoding")
                                  : "";
    Object differences
        = encoding.isDictionary() ? encoding.getKey("/Differences") : Object::newNull();
    if (!differences.isArray()) return;
    unsigned code = 0;
    for (Object& one : differences.getArrayAsVector()) {
        if (one.isInteger())
            code = one.getUIntValueAsUInt();
        else if (one.isName() && code < 256)
            m_names[code++] = one.getName().substr(1);
    }
}

const std::string* SimpleEncoding::nameOf(unsigned code) const
{
    const auto found = m_names.find(code);
    return found == m_names.end() ? nullptr : &found->second;
}

std::optional<char32_t> SimpleEncoding::characterOf(unsigned code) const
{
    if (const std::string* name = nameOf(code)) return characterOfName(*name);
    if (code > 255) return std::nullopt;
    const char32_t found = m_base == "/WinAnsiEncoding" ? winAnsi()[code]
        : m_base == "/MacRomanEncoding"                 ? macRoman()[code]
                                                        : 0;
    return found == 0 ? std::nullopt : std::optional{found};
}

std::optional<unsigned> macRomanCode(char32_t character)
{
    for (unsigned code = 32; code < 256; ++code)
        if (macRoman()[code] == character) return code;
    return std::nullopt;
}

} // namespace waymark::typeset
