// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/training_window.h"

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    waymark::test::TestApplication application{argc, argv};
    return Catch::Session().run(argc, argv);
}
