// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <vector>

namespace waymark::directory {

/// One file of a package. Its name is a label: nothing is ever written where it points.
struct PackageFile {
    std::string name; ///< path inside the package, with /
    std::uint64_t size; ///< bytes, unpacked
};

/// The files of a folder or a zip, or one file alone. Links are not followed.
class PackageFiles {
public:
    virtual ~PackageFiles() = default;
    const std::vector<PackageFile>& files() const { return m_files; }
    /// The unpacked bytes of the file at `index` of files(). Throws std::runtime_error when they
    /// are broken; `index` must be valid.
    virtual std::unique_ptr<std::istream> open(std::size_t index) const = 0;

protected:
    std::vector<PackageFile> m_files; ///< sorted by name
};

/// Refuses what is absent or damaged (directory.package-unreadable) and what unpacks to more than
/// is sane (directory.package-too-large).
Result<std::unique_ptr<PackageFiles>> openPackage(const std::filesystem::path& path);

/// "phones" of "data/Phones.CSV", and its ending ".csv", in lower case.
std::string stemOf(const std::string& name);
std::string endingOf(const std::string& name);

} // namespace waymark::directory
