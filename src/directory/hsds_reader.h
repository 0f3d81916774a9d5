// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/hsds.h"
#include "directory/json.h"

namespace waymark::directory {

/// The typed values of an HSDS object of any version. Never fails: what is missing, null or of an
/// unexpected kind is left empty, numbers written as text are read, aliases of older versions too.
hsds::Service readService(const Json& object);
hsds::Organization readOrganization(const Json& object);
hsds::Location readLocation(const Json& object);

} // namespace waymark::directory
