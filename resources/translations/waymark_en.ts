<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementsPart</name>
    <message numerus="yes">
        <source>%n have run out or end within 60 days.</source>
        <translation>
            <numerusform>%n has run out or ends within 60 days.</numerusform>
            <numerusform>%n have run out or end within 60 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message numerus="yes">
        <source>%n answer(s) still need a look before this is finished.</source>
        <translation>
            <numerusform>%n answer still needs a look before this is finished.</numerusform>
            <numerusform>%n answers still need a look before this is finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>Leaflets given, %n page(s)</source>
        <translation>
            <numerusform>Leaflets given, %n page</numerusform>
            <numerusform>Leaflets given, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summary of an assessment left the house, %n paragraph(s)</source>
        <translation>
            <numerusform>Summary of an assessment left the house, %n paragraph</numerusform>
            <numerusform>Summary of an assessment left the house, %n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n piece(s) of information</source>
        <translation>
            <numerusform>%n piece of information</numerusform>
            <numerusform>%n pieces of information</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n fields: %1</source>
        <translation>
            <numerusform>%n field: %1</numerusform>
            <numerusform>%n fields: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n records read. Close stops it and leaves everything as it was.</source>
        <translation>
            <numerusform>%n record read. Close stops it and leaves everything as it was.</numerusform>
            <numerusform>%n records read. Close stops it and leaves everything as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;, version %2, %n question(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;, version %2, %n question</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;, version %2, %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformationTab</name>
    <message numerus="yes">
        <source>given %n time(s)</source>
        <translation>
            <numerusform>given once</numerusform>
            <numerusform>given %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message numerus="yes">
        <source>the database reports %n damaged place(s)</source>
        <translation>
            <numerusform>the database reports %n damaged place</numerusform>
            <numerusform>the database reports %n damaged places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of nobody who works here</source>
        <translation>
            <numerusform>%n key of nobody who works here</numerusform>
            <numerusform>%n keys of nobody who works here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;The office is sound.&lt;/b&gt; %n journal entries examined, nothing removed, altered or in another order.</source>
        <translation>
            <numerusform>&lt;b&gt;The office is sound.&lt;/b&gt; %n journal entry examined, nothing removed, altered or in another order.</numerusform>
            <numerusform>&lt;b&gt;The office is sound.&lt;/b&gt; %n journal entries examined, nothing removed, altered or in another order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeafletColumn</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeafletsPage</name>
    <message numerus="yes">
        <source>%n leaflet(s)</source>
        <translation>
            <numerusform>%n leaflet</numerusform>
            <numerusform>%n leaflets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackOptions</name>
    <message numerus="yes">
        <source>%n place(s) are hard to read</source>
        <translation>
            <numerusform>%n place is hard to read</numerusform>
            <numerusform>%n places are hard to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message numerus="yes">
        <source>Accepted %n referral(s) of ours</source>
        <translation>
            <numerusform>Accepted %n referral of ours</numerusform>
            <numerusform>Accepted %n referrals of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) said that it helped</source>
        <translation>
            <numerusform>%n person said that it helped</numerusform>
            <numerusform>%n people said that it helped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declined %n referral(s) of ours</source>
        <translation>
            <numerusform>Declined %n referral of ours</numerusform>
            <numerusform>Declined %n referrals of ours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n marked</source>
        <translation>
            <numerusform>Approve %n marked</numerusform>
            <numerusform>Approve %n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved.</source>
        <translation>
            <numerusform>%n approved.</numerusform>
            <numerusform>%n approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceColumn</name>
    <message numerus="yes">
        <source>%n other(s) left out: they do not fit</source>
        <translation>
            <numerusform>%n other left out: it does not fit</numerusform>
            <numerusform>%n others left out: they do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetMapView</name>
    <message numerus="yes">
        <source>%n rows. Say what each column holds; what is left out is kept beside.</source>
        <translation>
            <numerusform>%n row. Say what each column holds; what is left out is kept beside.</numerusform>
            <numerusform>%n rows. Say what each column holds; what is left out is kept beside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message numerus="yes">
        <source>%n second(s) are left.</source>
        <translation>
            <numerusform>%n second is left.</numerusform>
            <numerusform>%n seconds are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCards</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>, %n minute(s)</source>
        <translation>
            <numerusform>, %n minute</numerusform>
            <numerusform>, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) waiting</source>
        <translation>
            <numerusform>%n review waiting</numerusform>
            <numerusform>%n reviews waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) returned to you</source>
        <translation>
            <numerusform>%n referral returned to you</numerusform>
            <numerusform>%n referrals returned to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ContactPage</name>
    <message numerus="yes">
        <source>since %1, %n minute(s)</source>
        <translation>
            <numerusform>since %1, %n minute</numerusform>
            <numerusform>since %1, %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
