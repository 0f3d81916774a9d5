// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sign_in_delay.h"

#include "base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::storage {
namespace {

constexpr std::chrono::seconds kLongest{300};
constexpr int kMostCounted = 1'000'000;

FailedSignIns parse(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    FailedSignIns failures;
    if (!json.is_object()) return failures;
    const auto count = json.find("failed");
    const auto last = json.find("last");
    if (count == json.end() || !count->is_number_unsigned()) return failures;
    if (last == json.end() || !last->is_string()) return failures;
    const auto at = parseInstant(last->get_ref<const std::string&>());
    if (!at) return failures;
    failures.count
        = static_cast<int>(std::min<std::uint64_t>(count->get<std::uint64_t>(), kMostCounted));
    failures.lastAt = at;
    return failures;
}

} // namespace

std::chrono::seconds delayAfter(int count)
{
    if (count < 3) return std::chrono::seconds{0};
    return count > 11 ? kLongest : std::min(kLongest, std::chrono::seconds{1 << (count - 3)});
}

SignInDelay::SignInDelay(const OfficePaths& office)
    : m_path{office.attempts()}
{
    std::error_code error;
    if (std::filesystem::exists(m_path, error)) {
        try {
            m_failures = parse(readFile(m_path, 4096));
        } catch (const FileError&) {
            m_failures = {}; // as if it had been deleted, which anybody who can damage it could
        }
    }
}

Result<void> SignInDelay::allows(Instant now)
{
    if (!m_failures.lastAt) return {};
    if (*m_failures.lastAt > now) {
        // The clock was set back: the wait starts now, rather than lasting until it has caught up.
        m_failures.lastAt = now;
        write();
    }
    const auto left = *m_failures.lastAt + delayAfter(m_failures.count) - now;
    if (left <= left.zero()) return {};
    return Error{Error::Kind::Locked, "office.sign-in-delayed",
        std::to_string(std::chrono::ceil<std::chrono::seconds>(left).count())};
}

void SignInDelay::failed(Instant now)
{
    m_failures.count = std::min(m_failures.count + 1, kMostCounted);
    m_failures.lastAt = now;
    write();
}

void SignInDelay::succeeded()
{
    if (m_failures.count == 0) return;
    m_failures = {};
    write();
}

void SignInDelay::write() const
{
    nlohmann::json json{{"failed", m_failures.count}};
    if (m_failures.lastAt) json["last"] = toIso(*m_failures.lastAt);
    writeFileAtomically(m_path, json.dump() + "\n");
}

} // namespace waymark::storage
