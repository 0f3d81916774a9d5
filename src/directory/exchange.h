// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/hand_edits.h"
#include "office/desk.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

struct SheetMap;

/// Something in a package that the standard does not allow or that we cannot understand.
struct Finding {
    enum class Weight {
        Note, ///< readable all the same
        Warning, ///< kept, but not used
        Error, ///< against the standard
    };
    Weight weight;
    std::string what; ///< stable code, e.g. "id-not-uuid", "key-dangling", "time-unreadable"
    std::string file; ///< inside the package
    std::string record; ///< "service 42", or the line of a table
    std::string field;
    friend bool operator==(const Finding&, const Finding&) = default;
};
std::string_view code(Finding::Weight weight);

/// Called now and then; returning false stops the work and leaves everything as it was.
using Progress = std::function<bool(std::size_t recordsDone)>;

/// What was found in a file, folder or zip.
struct PackageReport {
    std::string form; ///< "json", "ndjson", "page", "tabular", "spreadsheet"
    std::string version; ///< "1.1", "2.0", "3.x", "oruk-3" as far as it can be told
    std::map<std::string, std::size_t> records; ///< by entity
    std::vector<Finding> findings; ///< at most kMostFindings
    std::map<std::string, std::size_t> findingCounts; ///< all of them, by code
};
inline constexpr std::size_t kMostFindings = 10'000;

/// Reads a package without an office. Refusals: directory.package-unreadable (no such file, broken
/// zip), directory.package-not-json, directory.package-unknown, directory.package-too-large,
/// directory.package-not-utf8, directory.package-too-deep, directory.work-stopped.
Result<PackageReport> check(const std::filesystem::path& path, const Progress& progress = {});

struct ImportOptions {
    bool dryRun = false; ///< do everything, then undo it
    std::string source{}; ///< name of the directory; tells apart two that number from 1
    Progress progress{};
};

struct ImportReport {
    PackageReport package;
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    std::size_t gone = 0; ///< of this source, no longer in the package; kept, marked inactive
    /// What the office wrote by hand and the source says otherwise now; the hand stays.
    std::vector<HandConflict> keptByHand{};
};

struct ExportOptions {
    bool tabular = false; ///< a zip (or folder) of CSV files instead of one JSON array
    bool withOwnNotes = false; ///< also the member "x_waymark" and metadata[]
};

/// HSDS in and out of an office.
class Exchange {
public:
    explicit Exchange(office::Desk& desk);

    /// All or nothing, in one Act. Supervisors and administrators; else
    /// directory.import-not-allowed.
    Result<ImportReport> importFrom(
        const std::filesystem::path& path, const ImportOptions& options = {});

    /// A spreadsheet of any make, by a map of its columns (spreadsheet.h). As importFrom.
    Result<ImportReport> importSheet(
        const std::filesystem::path& path, const SheetMap& map, const ImportOptions& options = {});

    /// A directory that travels with the program: "training" (invented services) or "helplines"
    /// (real lines of the eight countries). As importFrom.
    Result<ImportReport> importSample(std::string_view name, const ImportOptions& options = {});

    /// So many invented services of one world; the same seed gives the same ones. As importFrom.
    Result<ImportReport> importInvented(
        std::size_t count, std::uint64_t seed, const ImportOptions& options = {});

    /// HSDS 3.1; journaled. Returns how many services were written.
    Result<std::size_t> exportTo(
        const std::filesystem::path& path, const ExportOptions& options = {});

private:
    template <class Read>
    Result<ImportReport> take(const ImportOptions& options, Read read);

    office::Desk& m_desk;
};

} // namespace waymark::directory
