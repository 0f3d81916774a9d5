// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/gallery_page.h"

#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QStandardItemModel>

namespace waymark::ui {
namespace {

QString raw(const char* text) { return QString::fromUtf8(text); }

class GalleryPage final : public Page {
public:
    explicit GalleryPage(const PageContext&)
    {
        auto* column = columnIn(this, {}, 0);
        auto* header = new TaskHeader{raw("send"), raw("New referral for Elena M."), this};
        header->setSubtitle(raw("2026-0148 · safe place to live"));
        header->setChips({{raw("Children at home"), raw("child"), Meaning::Safety},
            {raw("Court order: no contact"), raw("gavel"), Meaning::Authority}});
        column->addWidget(header);
        auto* banner = new SafeContactBanner{this};
        banner->setValue({.verdict = raw("Safe to call until 11:30"),
            .tail = {raw("Second mobile ending 417"), raw("no voicemail, no text"),
                raw("say “Anna from the dentist”"), raw("ask the code question")},
            .asked = raw("Asked again 19 Nov")});
        banner->addAction(raw("Call"), raw("phone"));
        banner->addAction(raw("Change"), raw("pencil"));
        column->addWidget(banner);
        auto* tabs = new Tabs{this};
        tabs->addTab(raw("Overview"));
        tabs->addTab(raw("Needs and plan"), 5);
        tabs->addTab(raw("Referrals"), 3);
        column->addWidget(tabs);
        auto* bench = new Workbench{
            raw("gallery"), {sections(), 190}, scrolling(middle()), {side(), 330}, this};
        column->addWidget(bench, 1);
        auto* bar = new ActionBar{this};
        bar->setText(raw("<b>A supervisor reads this first,</b> because children are concerned."),
            raw("check-square"));
        bar->draftMark()->setSaved({10, 54});
        bar->addAction(new Button{raw("Keep as draft")});
        bar->addAction(new Button{raw("Send to review"),
            {.icon = raw("send"), .look = Look::Primary, .keys = raw("Ctrl+Return")}});
        column->addWidget(bar);
    }

    QString title() const override { return tr("Widgets"); }
    void activate(const QVariantMap&) override { }

private:
    QWidget* sections()
    {
        auto* list = new SectionList{raw("Sections"), this};
        list->setSections({{.text = raw("Safety"), .second = raw("Alone, can talk"), .done = true},
            {.text = raw("Safe contact"), .second = raw("Number and hours"), .done = true},
            {.text = raw("What happened"), .second = raw("3 of 6")},
            {.text = raw("What they need")},
            {.text = raw("Person"), .second = raw("Only if they wish")}});
        list->setCurrentRow(2);
        auto* holder = plainWidget(Ground::Window);
        columnIn(holder, {8, 12, 8, 12}, 0)->addWidget(list);
        return holder;
    }

    QWidget* middle()
    {
        auto* page = plainWidget(Ground::Surface);
        auto* column = columnIn(page, {24, 16, 24, 16}, 16);
        column->addWidget(label(raw("What happened"), Type::Section));
        auto* name = new Field{raw("Kind of offence"), new LineEdit{raw("Stalking, with threats")}};
        name->setProblem(raw("Please choose one of the kinds in the list."));
        column->addWidget(name);
        auto* combo = new ComboBox;
        combo->addItems({raw("Former partner, not living together"), raw("Neighbour")});
        column->addWidget(new Field{raw("Who did it"), combo});
        column->addWidget(new Field{raw("When"), dateEdit({2026, 9, 14})});
        auto* words = new TextEdit;
        words->setPlainText(raw("“He waits in the car when I bring the little one to school.”"));
        auto* field = new Field{raw("In their own words"), words};
        field->setHint(raw("Quote, fact or your impression? Mark with Ctrl 1, 2, 3."));
        column->addWidget(field);
        auto* answers = new Segments{raw("Has it happened before?"),
            {{raw("Yes")}, {raw("No")}, {raw("Not said")}, {raw("Not asked"), true}}};
        answers->setCurrent(0);
        column->addWidget(new Field{raw("Has it happened before?"), answers});
        auto* none
            = new Segments{raw("Proof"), {{raw("Yes")}, {raw("No")}, {raw("Not asked"), true}}};
        none->setCurrent(2);
        column->addWidget(none);
        auto* row = rowIn(column, 14);
        for (const char* text : {"Messages", "Photo", "Letters"}) {
            auto* box = new QCheckBox{raw(text)};
            box->setChecked(row->count() < 2);
            row->addWidget(box);
        }
        auto* radio = new QRadioButton{raw("Easy to read")};
        radio->setChecked(true);
        row->addWidget(radio);
        row->addStretch();
        auto* buttons = rowIn(column, 8);
        buttons->addWidget(new Button{
            raw("Primary"), {.icon = raw("check"), .look = Look::Primary, .hint = raw("D")}});
        buttons->addWidget(new Button{raw("Plain"), {.icon = raw("phone")}});
        buttons->addWidget(
            new Button{raw("Small"), {.icon = raw("clock"), .hint = raw("L"), .small = true}});
        buttons->addWidget(new Button{raw("Quiet"), {.icon = raw("plus"), .look = Look::Quiet}});
        buttons->addWidget(new IconButton{raw("more"), raw("More")});
        auto* chip = new FilterChip{raw("Open")};
        chip->setChecked(true);
        buttons->addWidget(chip);
        buttons->addWidget(new FilterChip{raw("Due this week")});
        buttons->addStretch();
        column->addStretch();
        return page;
    }

    QWidget* side()
    {
        auto* panel = plainWidget(Ground::Side);
        auto* column = columnIn(panel, {12, 12, 12, 12}, 12);
        auto* notice = new InlineNotice;
        notice->setText(raw("<b>Ask before it leaves:</b> who else could see it?"), raw("eye"));
        column->addWidget(notice);
        auto* card = new Card{raw("list"), raw("Needs")};
        card->addAction(raw("Open plan"));
        card->setTight();
        auto* list = new RowList{raw("Needs"), card};
        auto* model = new QStandardItemModel{list};
        const auto add = [&](const char* text, const char* second, ChipValue chip) {
            auto* item = new QStandardItem{raw(text)};
            item->setData(raw(second), SecondLineRole);
            item->setData(QVariant::fromValue(chip), ChipRole);
            model->appendRow(item);
        };
        add("Safe place to live", "Shelter referral waiting",
            {raw("with partner"), raw("users"), Meaning::Authority});
        add("Safety of the children", "Pick-up, school informed",
            {raw("in work"), raw("pencil"), Meaning::Accent});
        add("Money until benefits come", "Emergency grant paid",
            {raw("done"), raw("check"), Meaning::Settled});
        list->setFitsContent(true);
        list->setModel(model);
        list->setCurrentIndex(model->index(1, 0));
        card->body()->addWidget(list);
        column->addWidget(card);
        auto* facts = new FactList;
        facts->add(raw("Phone"), raw("+00 555 014 220"));
        facts->add(raw("Languages"), raw("Portuguese, English, French; others with interpreter"));
        column->addWidget(facts);
        column->addStretch();
        return panel;
    }
};

} // namespace

std::unique_ptr<Page> makeGalleryPage(const PageContext& context)
{
    return std::make_unique<GalleryPage>(context);
}

} // namespace waymark::ui
