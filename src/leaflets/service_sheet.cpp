// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/service_sheet.h"

#include "directory/directory.h"
#include "leaflets/composition.h"
#include "leaflets/contact_sheet.h"
#include "leaflets/words.h"
#include "office/office_record.h"

namespace waymark::leaflets {

Result<typeset::Pdf> serviceSheet(office::Desk& desk, typeset::Typesetter& typesetter,
    directory::ServiceId id, std::string_view language)
{
    const auto service = directory::Directory{desk}.find(id);
    if (!service) return service.error();
    const Words words{language};
    const auto office = office::OfficeRecords{desk}.record().details;
    Content content{.title = service->hsds.name,
        .language = words.language(),
        .secondLanguage = {},
        .author = office.name,
        .footer = office.name + " · " + words.date(desk.clock().today()),
        .now = desk.clock().now(),
        .format = Format::Standard,
        .page = typeset::PageSize::A4,
        .sections = {}};
    content.sections.push_back({.language = words.language(),
        .title = service->hsds.name,
        .markdown = serviceEntry(*service, desk, words, "#")});
    const auto document = documentOf(content);
    if (!document) return document.error();
    auto pdf = typesetter.typeset(*document, styleOf(content.format, content.page));
    if (!pdf) return pdf.error();
    desk.note({"service.sheet-made", "service", service->id.toString()});
    return pdf;
}

} // namespace waymark::leaflets
