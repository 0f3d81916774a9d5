// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/entity_table.h"
#include "directory/exchange.h"
#include "directory/json.h"

#include <string>
#include <string_view>

namespace waymark::directory {

/// Collects what is found in a package.
class Findings {
public:
    explicit Findings(PackageReport& report)
        : m_report{report}
    {
    }
    /// From here on findings are in this file and record.
    void at(std::string file, std::string record);
    void add(Finding::Weight weight, std::string_view what, std::string_view field = {});
    const std::string& file() const { return m_file; }

private:
    PackageReport& m_report;
    std::string m_file;
    std::string m_record;
};

/// Everything in an object of `entity` that HSDS 3.1 does not allow or that we cannot understand.
void checkObject(const EntityInfo& entity, const Json& object, Findings& findings);

/// Which entity an object at the top is, by its members; empty when none fits.
std::string_view entityOf(const Json& object);

} // namespace waymark::directory
