// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/zip_file.h"

#include <zip.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace waymark::typeset {
namespace {

/// 1980 is the first year a ZIP file can tell.
void dateAll(zip_t* archive, zip_int64_t count, Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(at - day)};
    const int year = std::max(1980, static_cast<int>(date.year()));
    const auto dosDate = static_cast<zip_uint16_t>((year - 1980) << 9
        | static_cast<int>(static_cast<unsigned>(date.month())) << 5
        | static_cast<int>(static_cast<unsigned>(date.day())));
    const auto dosTime = static_cast<zip_uint16_t>(
        clock.hours().count() << 11 | clock.minutes().count() << 5 | clock.seconds().count() / 2);
    for (zip_int64_t i = 0; i < count; ++i)
        zip_file_set_dostime(archive, static_cast<zip_uint64_t>(i), dosTime, dosDate, 0);
}

} // namespace

std::string zipped(
    const std::vector<std::pair<std::string, std::string>>& namesAndBytes, Instant at)
{
    zip_error_t error{};
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) throw std::runtime_error{"no ZIP file in memory"};
    zip_source_keep(target);
    zip_int64_t count = 0;
    for (const auto& [name, bytes] : namesAndBytes) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index
            = source ? zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) throw std::runtime_error{"no entry in a ZIP file"};
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
            index == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        ++count;
    }
    dateAll(archive, count, at);
    if (zip_close(archive) != 0) throw std::runtime_error{"a ZIP file was not written"};
    std::string result;
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    result.resize(static_cast<std::size_t>(zip_source_tell(target)));
    zip_source_seek(target, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(target, result.data(), result.size());
    zip_source_close(target);
    zip_source_free(target);
    if (read != static_cast<zip_int64_t>(result.size()))
        throw std::runtime_error{"a ZIP file was not read back"};
    return result;
}

} // namespace waymark::typeset
