// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/package_files.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <streambuf>

namespace waymark::directory {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostBytes = 4ULL << 30U; ///< of one package, unpacked
constexpr std::uint64_t kMostTimesSmaller = 200; ///< a zip that unpacks to more is a bomb
constexpr std::uint64_t kBombFrom = 64ULL << 20U; ///< small files may pack as well as they like
constexpr std::size_t kMostFiles = 10'000;

constexpr Error kUnreadable{Error::Kind::Invalid, "directory.package-unreadable"};
constexpr Error kTooLarge{Error::Kind::Invalid, "directory.package-too-large"};

class PlainFiles final : public PackageFiles {
public:
    void add(std::string name, fs::path path)
    {
        m_files.push_back({std::move(name), fs::file_size(path)});
        m_paths.push_back(std::move(path));
    }
    std::unique_ptr<std::istream> open(std::size_t index) const override
    {
        auto file = std::make_unique<std::ifstream>(m_paths.at(index), std::ios::binary);
        if (!*file) throw std::runtime_error{"a file of the package cannot be read"};
        return file;
    }

private:
    std::vector<fs::path> m_paths;
};

class ZipBuffer final : public std::streambuf {
public:
    explicit ZipBuffer(zip_file_t* file)
        : m_file{file}
    {
    }
    ~ZipBuffer() override { zip_fclose(m_file); }
    ZipBuffer(const ZipBuffer&) = delete;
    ZipBuffer& operator=(const ZipBuffer&) = delete;

private:
    int_type underflow() override
    {
        const auto read = zip_fread(m_file, m_bytes.data(), m_bytes.size());
        if (read < 0) throw std::runtime_error{"a file of the package is damaged"};
        if (read == 0) return traits_type::eof();
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + read);
        return traits_type::to_int_type(m_bytes[0]);
    }

    zip_file_t* m_file;
    std::array<char, 1U << 16U> m_bytes{};
};

class ZipStream final : public std::istream {
public:
    explicit ZipStream(zip_file_t* file)
        : std::istream{nullptr}
        , m_buffer{file}
    {
        rdbuf(&m_buffer);
        exceptions(std::ios::badbit); // a damaged file is no end of file
    }

private:
    ZipBuffer m_buffer;
};

class ZipFiles final : public PackageFiles {
public:
    explicit ZipFiles(zip_t* archive)
        : m_archive{archive}
    {
        const auto count = zip_get_num_entries(archive, 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            zip_stat_t stat;
            if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0) continue;
            const std::string name = stat.name ? stat.name : "";
            if (name.empty() || name.ends_with('/')) continue;
            m_files.push_back({name, stat.size});
            m_packed += stat.comp_size;
            m_indices.push_back(static_cast<zip_uint64_t>(i));
        }
    }
    ~ZipFiles() override { zip_discard(m_archive); }
    ZipFiles(const ZipFiles&) = delete;
    ZipFiles& operator=(const ZipFiles&) = delete;

    std::uint64_t packedSize() const { return m_packed; }

    std::unique_ptr<std::istream> open(std::size_t index) const override
    {
        zip_file_t* file = zip_fopen_index(m_archive, m_indices.at(index), 0);
        if (!file) throw std::runtime_error{"a file of the package cannot be unpacked"};
        return std::make_unique<ZipStream>(file);
    }

private:
    zip_t* m_archive;
    std::vector<zip_uint64_t> m_indices;
    std::uint64_t m_packed = 0;
};

std::uint64_t totalSize(const PackageFiles& files)
{
    std::uint64_t total = 0;
    for (const PackageFile& file : files.files())
        total += file.size;
    return total;
}

Result<std::unique_ptr<PackageFiles>> openZip(const fs::path& path)
{
    zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    if (!archive) return kUnreadable;
    auto files = std::make_unique<ZipFiles>(archive);
    const auto total = totalSize(*files);
    if (files->files().size() > kMostFiles || total > kMostBytes
        || (total > kBombFrom
            && total / std::max<std::uint64_t>(1, files->packedSize()) > kMostTimesSmaller))
        return kTooLarge;
    return std::unique_ptr<PackageFiles>{std::move(files)};
}

Result<std::unique_ptr<PackageFiles>> openFolder(const fs::path& folder)
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        if (entry.is_symlink() || !entry.is_regular_file()) continue;
        if (paths.size() >= kMostFiles) return kTooLarge;
        paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    auto files = std::make_unique<PlainFiles>();
    for (const fs::path& path : paths)
        files->add(fs::relative(path, folder).generic_string(), path);
    return std::unique_ptr<PackageFiles>{std::move(files)};
}

bool isZip(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    std::array<char, 4> magic{};
    file.read(magic.data(), magic.size());
    return file && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
}

std::string lower(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return text;
}

} // namespace

Result<std::unique_ptr<PackageFiles>> openPackage(const fs::path& path)
{
    std::error_code failed;
    const auto status = fs::status(path, failed);
    try {
        if (fs::is_directory(status)) return openFolder(path);
        if (!fs::is_regular_file(status)) return kUnreadable;
        if (isZip(path)) return openZip(path);
        auto files = std::make_unique<PlainFiles>();
        files->add(path.filename().string(), path);
        if (totalSize(*files) > kMostBytes) return kTooLarge;
        return std::unique_ptr<PackageFiles>{std::move(files)};
    } catch (const fs::filesystem_error&) {
        return kUnreadable;
    }
}

std::string stemOf(const std::string& name) { return lower(fs::path{name}.stem().string()); }
std::string endingOf(const std::string& name) { return lower(fs::path{name}.extension().string()); }

} // namespace waymark::directory
