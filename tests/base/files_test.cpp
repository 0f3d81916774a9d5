// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

#include <algorithm>
#include <filesystem>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("waymark-files-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }

    std::ptrdiff_t entries() const
    {
        return std::distance(fs::directory_iterator{path}, fs::directory_iterator{});
    }
};

} // namespace

TEST_CASE("a file holds what it held before until the new one is kept")
{
    const Folder folder;
    const fs::path path = folder.path / "page";
    writeFileAtomically(path, "before");
    {
        FileInTheMaking torn{path};
        torn.append("half of ");
        CHECK(readFile(path, 100) == "before");
    }
    CHECK(readFile(path, 100) == "before");
    CHECK(folder.entries() == 1);
    FileInTheMaking whole{path};
    whole.append("all ");
    whole.append("of it");
    whole.keep();
    CHECK(readFile(path, 100) == "all of it");
    CHECK(folder.entries() == 1);
    CHECK((fs::status(path).permissions() & fs::perms::others_all) == fs::perms::none);
}

TEST_CASE("a link stays a link, and what leads nowhere is told")
{
    const Folder folder;
    const fs::path path = folder.path / "page", link = folder.path / "link";
    writeFileAtomically(path, "before");
    fs::create_symlink(path, link);
    writeFileAtomically(link, "after");
    CHECK(fs::is_symlink(link));
    CHECK(readFile(path, 100) == "after");
    CHECK_THROWS_AS(writeFileAtomically(folder.path / "none" / "page", "x"), FileError);
    CHECK_THROWS_AS(writeFileAtomically("/dev/full", "x"), FileError);
    CHECK_THROWS_AS(writeFileAtomically(folder.path, "x"), FileError);
}
