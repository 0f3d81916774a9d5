// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/spreadsheet.h"

#include "base/fold.h"
#include "directory/json.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <set>

namespace waymark::directory {
namespace {

constexpr std::uintmax_t kLargest = 256ULL << 20U;
constexpr std::size_t kLooked = 64ULL << 10U; ///< bytes looked at to find out the form
constexpr std::array kSeparators{',', ';', '\t', '|'};
constexpr std::size_t kHeadLines = 12; ///< titles may stand above the head

/// What ICU thinks of bytes that are no UTF-8; European tables are nearly always windows-1252.
std::string detectedEncoding(const std::string& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector{
        ucsdet_open(&status), &ucsdet_close};
    ucsdet_setText(detector.get(), bytes.data(),
        static_cast<std::int32_t>(std::min(bytes.size(), kLooked)), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match) return "windows-1252";
    const std::string name = ucsdet_getName(match, &status);
    const auto confidence = ucsdet_getConfidence(match, &status);
    if (U_FAILURE(status) || confidence < 30 || name == "ISO-8859-1") return "windows-1252";
    return name;
}

std::string encodingOf(const std::string& bytes)
{
    if (bytes.starts_with("\xff\xfe")) return "UTF-16LE";
    if (bytes.starts_with("\xfe\xff")) return "UTF-16BE";
    if (bytes.starts_with("\xef\xbb\xbf") || isUtf8(bytes)) return "UTF-8";
    return detectedEncoding(bytes);
}

/// As UTF-8 without a mark at the beginning; empty when there is no such encoding or the bytes do
/// not fit it.
std::optional<std::string> decoded(std::string bytes, const std::string& encoding)
{
    std::string text;
    if (encoding == "UTF-8") {
        if (!isUtf8(bytes)) return std::nullopt;
        text = std::move(bytes);
    } else {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter{
            ucnv_open(encoding.c_str(), &status), &ucnv_close};
        if (U_FAILURE(status)) return std::nullopt;
        icu::UnicodeString{
            bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status}
            .toUTF8String(text);
        if (U_FAILURE(status)) return std::nullopt;
    }
    if (text.starts_with("\xef\xbb\xbf")) text.erase(0, 3);
    return text;
}

/// How often each separator stands in the lines, outside quotes; the one that cuts most lines into
/// the same number of cells.
char separatorOf(std::string_view text)
{
    text = text.substr(0, kLooked);
    char best = ',';
    std::size_t bestScore = 0;
    for (const char separator : kSeparators) {
        std::map<std::size_t, std::size_t> lines; // by count of separators
        std::size_t count = 0;
        bool quoted = false;
        for (const char c : text) {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c == separator) ++count;
            if (c != '\n') continue;
            ++lines[count];
            count = 0;
        }
        if (count > 0) ++lines[count];
        for (const auto& [cuts, times] : lines)
            if (cuts > 0 && times * cuts > bestScore) {
                bestScore = times * cuts;
                best = separator;
            }
    }
    return best;
}

std::size_t filled(const std::vector<std::string>& cells)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cells, [](const std::string& cell) { return !cell.empty(); }));
}

/// The names of the columns, each once.
std::vector<std::string> uniqueNames(std::vector<std::string> names)
{
    std::set<std::string> taken;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto from = names[i].find_first_not_of(" \t\r\n");
        const auto to = names[i].find_last_not_of(" \t\r\n");
        std::string name
            = from == std::string::npos ? std::string{} : names[i].substr(from, to - from + 1);
        if (name.empty()) name = "Column " + std::to_string(i + 1);
        names[i] = name;
        for (int again = 2; !taken.insert(names[i]).second; ++again)
            names[i] = name + " (" + std::to_string(again) + ")";
    }
    return names;
}

} // namespace

Sheet::Sheet(CsvTable table, SheetForm form)
    : m_table{std::move(table)}
    , m_form{std::move(form)}
{
    // The head is the first of the top lines that is as full as the fullest of them.
    std::size_t most = filled(m_table.columns());
    std::vector<std::string> head = m_table.columns();
    for (std::size_t i = 0; i < std::min(kHeadLines, m_table.rowCount()); ++i) {
        auto cells = m_table.row(i);
        const auto count = filled(cells);
        // A row of data may fill a cell more than the head; twice as many is no accident.
        if (count < 2 || count < most * 2) continue;
        most = count;
        head = std::move(cells);
        m_first = i + 1;
    }
    m_columns = uniqueNames(std::move(head));
}

Result<Sheet> Sheet::open(const std::filesystem::path& path, const SheetForm& asked)
{
    const Error kUnreadable{Error::Kind::Invalid, "directory.package-unreadable"};
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed) return kUnreadable;
    if (size > kLargest) return Error{Error::Kind::Invalid, "directory.package-too-large"};
    std::ifstream in{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    if (!in && !in.eof()) return kUnreadable;
    SheetForm form = asked;
    if (form.encoding.empty()) form.encoding = encodingOf(bytes);
    auto text = decoded(std::move(bytes), form.encoding);
    if (!text)
        return Error{Error::Kind::Invalid, "directory.sheet-encoding-unknown", form.encoding};
    if (form.separator == 0) form.separator = separatorOf(*text);
    Sheet sheet{CsvTable{*std::move(text), form.separator}, form};
    if (filled(sheet.columns()) == 0 || sheet.rowCount() == 0)
        return Error{Error::Kind::Invalid, "directory.sheet-empty"};
    return sheet;
}

std::string SheetMap::toJson() const
{
    Json names = Json::object();
    for (const auto& [column, code] : columns)
        names.set(column, Json::string(code));
    Json map = Json::object();
    if (!form.encoding.empty()) map.set("encoding", Json::string(form.encoding));
    if (form.separator != 0) map.set("separator", Json::string(std::string(1, form.separator)));
    map.set("columns", std::move(names));
    return map.toString();
}

Result<SheetMap> parseSheetMap(std::string_view text)
{
    const auto unreadable = [](std::string subject) {
        return Error{Error::Kind::Invalid, "directory.sheet-map-unreadable", std::move(subject)};
    };
    const auto json = parseJson(text);
    const Json* names = json ? json->find("columns") : nullptr;
    if (!names || !names->isObject()) return unreadable("columns");
    SheetMap map;
    map.form.encoding = json->textOf("encoding");
    const auto separator = json->textOf("separator");
    if (separator.size() > 1
        || (!separator.empty()
            && std::ranges::find(kSeparators, separator[0]) == kSeparators.end()))
        return unreadable("separator");
    if (!separator.empty()) map.form.separator = separator[0];
    for (const auto& [column, code] : names->members()) {
        if (code.text().empty()) continue;
        if (std::ranges::find(sheetFields(), code.text(), &SheetField::code) == sheetFields().end())
            return unreadable(column);
        map.columns[column] = code.text();
    }
    return map;
}

} // namespace waymark::directory
