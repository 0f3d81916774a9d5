// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <sodium.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

namespace waymark {
namespace {

void writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) throw FileError{"write", errno};
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void sync(int descriptor)
{
    // Some network file systems cannot sync a folder; that is not a failure of ours.
    if (::fsync(descriptor) != 0 && errno != EINVAL) throw FileError{"sync", errno};
}

class Descriptor {
public:
    Descriptor(const char* doing, const std::filesystem::path& path, int flags)
        : m_number{::open(path.c_str(), flags | O_CLOEXEC, 0600)}
    {
        if (m_number < 0) throw FileError{doing, errno};
    }
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    std::size_t read(std::span<char> into) const
    {
        for (;;) {
            const auto got = ::read(m_number, into.data(), into.size());
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) throw FileError{"read", errno};
        }
    }
    void writeAll(std::string_view text) const { waymark::writeAll(m_number, text); }
    void sync() const { waymark::sync(m_number); }
    /// Closing reports what a network file system could not write.
    void close()
    {
        if (::close(std::exchange(m_number, -1)) != 0) throw FileError{"close", errno};
    }

private:
    int m_number;
};

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    const auto folder = path.parent_path();
    return folder.empty() ? std::filesystem::path{"."} : folder;
}

std::string randomSuffix()
{
    std::array<unsigned char, 6> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 13> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

} // namespace

FileError::FileError(const char* doing, int number)
    : std::runtime_error{std::string{doing} + ": " + std::generic_category().message(number)}
    , m_number{number}
{
}

std::string readFile(const std::filesystem::path& path, std::size_t most)
{
    const Descriptor file{"open", path, O_RDONLY};
    std::string text;
    std::array<char, 16 * 1024> part{};
    while (const auto got = file.read(part)) {
        if (text.size() + got > most) throw FileError{"read", EFBIG};
        text.append(part.data(), got);
    }
    return text;
}

FileInTheMaking::FileInTheMaking(const std::filesystem::path& target)
    : m_target{target}
{
    std::error_code failed;
    // Where a link leads; the link itself stays.
    if (std::filesystem::is_symlink(m_target, failed))
        m_target = std::filesystem::weakly_canonical(m_target, failed);
    const bool isOther = std::filesystem::exists(m_target, failed)
        && !std::filesystem::is_regular_file(m_target, failed);
    if (isOther) {
        m_descriptor = ::open(m_target.c_str(), O_WRONLY | O_CLOEXEC);
    } else {
        m_beside = m_target;
        m_beside += ".new-" + randomSuffix();
        m_descriptor = ::open(m_beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
    if (m_descriptor < 0) throw FileError{"create", errno};
}

FileInTheMaking::~FileInTheMaking()
{
    if (m_descriptor < 0) return;
    ::close(m_descriptor);
    if (!m_beside.empty()) ::unlink(m_beside.c_str());
}

void FileInTheMaking::append(std::string_view text) { writeAll(m_descriptor, text); }

void FileInTheMaking::keep()
{
    if (!m_beside.empty()) sync(m_descriptor);
    // Closing reports what a network file system could not write.
    const bool closed = ::close(std::exchange(m_descriptor, -1)) == 0;
    const int number = errno;
    if (!closed || (!m_beside.empty() && std::rename(m_beside.c_str(), m_target.c_str()) != 0)) {
        const FileError error{closed ? "rename" : "close", closed ? errno : number};
        if (!m_beside.empty()) ::unlink(m_beside.c_str());
        throw error;
    }
    if (!m_beside.empty()) syncToDisk(folderOf(m_target));
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view text)
{
    FileInTheMaking file{path};
    file.append(text);
    file.keep();
}

void syncToDisk(const std::filesystem::path& path) { Descriptor{"open", path, O_RDONLY}.sync(); }

void makeFolder(const std::filesystem::path& path)
{
    if (::mkdir(path.c_str(), 0700) != 0) throw FileError{"make folder", errno};
}

void moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to)
{
    // rename() would replace an empty folder that somebody made meanwhile.
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS) throw FileError{"move", errno};
        std::error_code error;
        if (std::filesystem::exists(to, error)) throw FileError{"move", EEXIST};
        if (std::rename(from.c_str(), to.c_str()) != 0) throw FileError{"move", errno};
    }
    syncToDisk(folderOf(to));
}

std::string hashOfFile(const std::filesystem::path& path, const std::filesystem::path& copyTo)
{
    const Descriptor from{"open", path, O_RDONLY};
    std::optional<Descriptor> to;
    if (!copyTo.empty()) to.emplace("create", copyTo, O_WRONLY | O_CREAT | O_EXCL);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    std::array<char, 64 * 1024> part{};
    while (const auto got = from.read(part)) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), got);
        if (to) to->writeAll({part.data(), got});
    }
    if (to) {
        to->sync();
        to->close();
    }
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::array<char, 2 * crypto_generichash_BYTES + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

FolderInTheMaking::FolderInTheMaking(const std::filesystem::path& target)
    : m_target{target}
    , m_path{folderOf(target) / (".waymark-" + randomSuffix())}
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        throw FileError{"make folder", EEXIST};
    makeFolder(m_path);
}

FolderInTheMaking::~FolderInTheMaking()
{
    // What cannot be removed holds nothing readable; there is nobody left to tell.
    std::error_code ignored;
    if (!m_kept) std::filesystem::remove_all(m_path, ignored);
}

void FolderInTheMaking::keep()
{
    syncToDisk(m_path);
    moveIntoPlace(m_path, m_target);
    m_kept = true;
}

} // namespace waymark
