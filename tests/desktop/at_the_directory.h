// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/keys.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "directory/directory.h"
#include "directory/upkeep.h"

namespace waymark::test {

/// A worker of the training office at the screens of the directory, with keys only.
class AtTheDirectory {
public:
    explicit AtTheDirectory(std::string_view worker = app::kTrainingWorker)
        : keys{training}
    {
        REQUIRE(training.signIn(QString::fromUtf8(worker.data(), qsizetype(worker.size()))));
    }

    void open(const char* page, const QVariantMap& parameters = {})
    {
        training.desk().open(QLatin1String{page}, parameters);
        training.settle();
    }

    directory::Service service(const char* words)
    {
        return keys.ask([words](app::Workspace& workspace) {
            auto& services = workspace.directory();
            const auto hits = services.search({.text = words}).hits;
            return *services.find(hits.at(0).id);
        });
    }

    std::size_t found(const char* words)
    {
        return keys.ask([words](app::Workspace& workspace) {
            return workspace.directory().search({.text = words}).hits.size();
        });
    }

    directory::ToCheckCounts counts()
    {
        return keys.ask(
            [](app::Workspace& workspace) { return directory::Upkeep{workspace.desk()}.counts(); });
    }

    TrainingWindow training;
    Keys keys;
};

inline constexpr std::string_view kSupervisor = "Tomás Figueira";

} // namespace waymark::test
