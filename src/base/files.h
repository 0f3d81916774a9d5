// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace waymark {

/// The file system refused. `what()` names the step, never a path: a path may hold a name.
class FileError : public std::runtime_error {
public:
    FileError(const char* doing, int number);
    int number() const noexcept { return m_number; } ///< errno

private:
    int m_number;
};

/// The whole file; throws FileError, also when it is larger than `most` bytes.
std::string readFile(const std::filesystem::path& path, std::size_t most);

/// A file that holds what it held before until keep(), whatever happens in between: a file beside
/// it, fsync, rename, fsync of the folder. Readable by its owner alone. What is no file, such as a
/// pipe, is written straight. All of it throws FileError.
class FileInTheMaking {
public:
    explicit FileInTheMaking(const std::filesystem::path& target);
    ~FileInTheMaking();
    FileInTheMaking(const FileInTheMaking&) = delete;
    FileInTheMaking& operator=(const FileInTheMaking&) = delete;

    void append(std::string_view text);
    void keep();

private:
    std::filesystem::path m_target, m_beside; ///< m_beside empty: straight
    int m_descriptor = -1;
};

/// A FileInTheMaking of one piece.
void writeFileAtomically(const std::filesystem::path& path, std::string_view text);

/// Waits until what was written to a file, or the list of names in a folder, is on the disk.
void syncToDisk(const std::filesystem::path& path);

/// A new, empty folder for its owner alone.
void makeFolder(const std::filesystem::path& path);

/// Renames a folder that is complete to its final place; FileError EEXIST when that is taken.
void moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to);

/// BLAKE2b-256 in hex; `copyTo`, when given, receives the same bytes and is on the disk afterwards.
std::string hashOfFile(const std::filesystem::path& path, const std::filesystem::path& copyTo = {});

/// A folder that is made here and goes away again unless keep() was called.
class FolderInTheMaking {
public:
    /// A hidden, unique sibling of `target`.
    explicit FolderInTheMaking(const std::filesystem::path& target);
    ~FolderInTheMaking();
    FolderInTheMaking(const FolderInTheMaking&) = delete;
    FolderInTheMaking& operator=(const FolderInTheMaking&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Moves it to its target and makes that lasting.
    void keep();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    bool m_kept = false;
};

} // namespace waymark
