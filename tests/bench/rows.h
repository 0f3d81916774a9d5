// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_office.h"
#include "bench/measure.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::bench {

/// What is measured, by module; each adds its rows.
void measureStorage(BenchOffice& office, std::vector<Row>& rows);
void measureCases(BenchOffice& office, std::vector<Row>& rows);
void measureAssessments(BenchOffice& office, std::vector<Row>& rows);
/// Of so many services in an office of its own in the folder, with few cases.
void measureDirectory(
    const std::filesystem::path& folder, std::int64_t services, std::vector<Row>& rows);
/// Most memory of an import of many services that does nothing else; printed, as it is no time.
void measureImportMemory(const std::filesystem::path& folder);
/// What measureImportMemory runs in a process of its own; `part` is "directory-import-100000".
void importLarge(const std::filesystem::path& folder, std::string_view part);
/// `folder` takes what fhirpath.js is given.
void measureForms(const std::filesystem::path& folder, std::vector<Row>& rows);
/// `folder` takes the page that the other programs are given, and what they make of it.
void writePack(const std::filesystem::path& folder);
void measurePack(const std::filesystem::path& folder, std::vector<Row>& rows);

/// A row of something that only reads: `work` against its own statements run bare.
Row readRow(BenchOffice& office, std::string what, std::optional<double> expected,
    std::size_t rounds, const std::function<void()>& work, Measured how = Measured::Wall);
/// A row of something that writes: `work(i)` for twice as many i as `rounds`; every other one is
/// timed, its neighbour's statements are run bare on a copy of the file as it was before.
Row writeRow(BenchOffice& office, std::string what, std::optional<double> expected,
    std::size_t rounds, const std::function<void(std::size_t)>& work);

} // namespace waymark::bench
