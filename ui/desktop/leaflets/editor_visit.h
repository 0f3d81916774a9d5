// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/own_leaflets.h"
#include "leaflets/packs.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

/// A text of the library that the office has not changed.
struct LibraryText {
    leaflets::LeafletKey key;
    std::string title;
    leaflets::TranslationStatus status;
    std::string content; ///< the whole file
};

/// What the editor's list shows.
struct EditorVisit {
    std::vector<leaflets::OwnLeaflet> own{};
    std::vector<LibraryText> library{};
    std::vector<std::string> languages{};
};

/// What can be said about a text while it is written.
struct Proof {
    std::vector<leaflets::Remark> remarks{};
    std::optional<leaflets::Pack> pack{}; ///< absent while it cannot be read
    std::optional<Error> refused{};
};

// On the storage thread.
EditorVisit visitEditor(app::Workspace& workspace);
Proof proofOf(app::Workspace& workspace, const std::string& content);
/// A draft of `key`: from the text it translates, when the library has it in another language, else
/// empty.
Result<leaflets::OwnLeaflet> beginLeaflet(
    app::Workspace& workspace, const leaflets::LeafletKey& key);

} // namespace waymark::ui
