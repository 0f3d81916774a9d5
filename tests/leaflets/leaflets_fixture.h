// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/cases_fixture.h"
#include "leaflets/packs.h"

namespace waymark::test {

/// An office in France with the leaflets that travel with the program; Maria is at the desk.
template <class Engine>
struct LeafletOffice : Office<Engine> {
    LeafletOffice()
    {
        this->open.reset();
        this->engine.database()
            .prepare(
                "INSERT INTO offices (id, revision, name, country, time_zone, language, training,"
                " created_at) VALUES ($1, 1, 'Harbour Street Office', 'FR', 'UTC', 'en', 0, 0)")
            .bind(Uuid::random().toString())
            .run();
        this->as(this->maria);
    }
    leaflets::Library library = leaflets::Library::builtIn();
    typeset::Typesetter typesetter;
    leaflets::Packs packs() { return leaflets::Packs{this->desk(), library, typesetter}; }
};

} // namespace waymark::test
