// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/entity_table.h"
#include "directory/hsds.h"

#include <tuple>
#include <type_traits>

/// How the members of a typed entity are called in HSDS; read by the reader, the check and the
/// tables.
namespace waymark::directory::hsds {

struct FieldSpec {
    Needed need = Needed::No;
    Format format = Format::Any;
    std::string_view values{};
    std::string_view alias{};
};

template <class Owner, class Member>
struct Field {
    std::string_view name;
    Member Owner::*member;
    FieldSpec spec;
};

template <class Owner, class Member>
constexpr Field<Owner, Member> field(
    std::string_view name, Member Owner::*member, FieldSpec spec = {})
{
    return {name, member, spec};
}

/// kName, kTable and kFields of one entity.
template <class T>
struct Entity;

} // namespace waymark::directory::hsds
