// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/office_folder.h"

#include "storage/refusals.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace waymark::storage {

Result<OfficePaths> findOffice(const std::filesystem::path& folder)
{
    std::error_code error;
    OfficePaths office{folder};
    const auto status = std::filesystem::status(folder, error);
    if (error == std::errc::permission_denied)
        return Error{Error::Kind::NotAllowed, "office.folder-read-only"};
    if (!std::filesystem::exists(status)) return Error{Error::Kind::NotFound, "office.not-found"};
    if (!std::filesystem::is_directory(status)
        || (!std::filesystem::exists(office.keys(), error)
            && !std::filesystem::exists(office.database(), error)))
        return Error{Error::Kind::Invalid, "office.not-an-office"};
    return office;
}

std::vector<std::filesystem::path> officesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> offices;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{folder, error})
        if (entry.path().extension() == kOfficeSuffix && findOffice(entry.path()))
            offices.push_back(entry.path());
    std::ranges::sort(offices);
    return offices;
}

Result<FolderLock> FolderLock::take(const OfficePaths& office)
{
    return refusing([&]() -> Result<FolderLock> {
        const int descriptor = ::open(office.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0) throw FileError{"lock", errno};
        FolderLock lock{descriptor};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK) return Error{Error::Kind::Conflict, "office.open-elsewhere"};
            throw FileError{"lock", errno};
        }
        return lock;
    });
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor{std::exchange(other.m_descriptor, -1)}
{
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace waymark::storage
