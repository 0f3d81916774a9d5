// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"
#include "ui/cli/case_commands.h"
#include "ui/cli/cli.h"
#include "ui/cli/contact_commands.h"
#include "ui/cli/country_commands.h"
#include "ui/cli/directory_commands.h"
#include "ui/cli/form_commands.h"
#include "ui/cli/journal_commands.h"
#include "ui/cli/leaflet_commands.h"
#include "ui/cli/office_commands.h"
#include "ui/cli/referral_commands.h"
#include "ui/cli/training_commands.h"
#include "ui/cli/worker_commands.h"

int main(int argc, char** argv)
{
    waymark::keepMemoryPrivate();
    waymark::cli::Cli cli;
    waymark::cli::addFormCommands(cli);
    waymark::cli::addAssessmentCommands(cli);
    waymark::cli::addDirectoryCommands(cli);
    waymark::cli::addOfficeCommands(cli);
    waymark::cli::addReferralCommands(cli);
    waymark::cli::addTrainingCommands(cli);
    waymark::cli::addLeafletCommands(cli);
    waymark::cli::addWorkerCommands(cli);
    waymark::cli::addJournalCommands(cli);
    waymark::cli::addCountryCommands(cli);
    waymark::cli::addContactCommands(cli);
    waymark::cli::addCaseCommands(cli);
    return cli.run(argc, argv);
}
