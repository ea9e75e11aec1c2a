// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_list.h"
#include "ui/models/requests_model.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/rows_view.h"
#include "ui/views/service_view.h"
#include "ui/views/subject_view.h"
#include "ui/views/table.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/answer_pane.h"
#include "ui/window/find_hits.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QPlainTextEdit>

namespace jotscope::ui {

using jose::Part;
using In = FindHit::Pane;

namespace {

void choose(Table *table, const FindHit &hit)
{
    table->chooseQuietly(hit.row, hit.column);
    table->scrollTo(table->currentIndex());
    setPlaceOfHit(table, table->currentIndex());
}

void showInToken(InspectionPage *page, const FindHit &hit)
{
    TokenText *text = page->token()->text();
    if (text->rectOf(hit.begin).isEmpty() || text->rectOf(hit.end - 1).isEmpty())
        page->token()->setUnfolded(true);
    const QSignalBlocker quiet(text); // what is found is not chosen
    text->setSelected(hit.begin, hit.end);
}

void showInClaims(ClaimsView *claims, const FindHit &hit)
{
    const Part part = hit.part == 1 ? Part::Header : Part::Payload;
    claims->reveal(part, hit.row, hit.column);
    if (claims->isJson())
        setPlaceOfHit(claims->json(), claims->json()->currentIndex());
    else
        setPlaceOfHit(claims->table(), claims->table()->currentIndex());
}

void showInRequests(RequestsView *requests, const FindHit &hit)
{
    requests->select(hit.part);
    if (hit.row < 0) {
        requests->table()->chooseQuietly(requests->model()->rowOf(hit.part), hit.column);
        return setPlaceOfHit(requests->table(), requests->table()->currentIndex());
    }
    requests->revealLine(hit.row);
    setPlaceOfHit(requests->transcript(), requests->transcript()->currentIndex());
}

void showInServer(ServiceView *service, const FindHit &hit)
{
    if (hit.part == 1)
        return setPlaceOfHit(service->readingList()->bringInSight(hit.row));
    QTextCursor cursor(service->text()->document());
    cursor.setPosition(int(hit.begin));
    cursor.setPosition(int(hit.end), QTextCursor::KeepAnchor);
    service->text()->setTextCursor(cursor);
    service->text()->ensureCursorVisible();
}

void showInSubject(SubjectView *subject, const FindHit &hit)
{
    if (hit.part == 1)
        return choose(subject->table(), hit);
    setPlaceOfHit(subject->factList()->bringInSight(hit.row));
}

void showInEvidence(EvidenceTabs *evidence, const FindHit &hit)
{
    static_assert(int(In::Key) - int(In::Causes) == EvidenceTabs::Key);
    evidence->setCurrent(EvidenceTabs::Tab(int(hit.pane) - int(In::Causes)));
    switch (hit.pane) {
    case In::Causes:
        evidence->causes()->reveal(hit.row);
        setPlaceOfHit(evidence->causes()->list(), evidence->causes()->list()->currentIndex());
        break;
    case In::Findings:
        evidence->findings()->chooseQuietly(hit.row);
        evidence->findings()->scrollTo(evidence->findings()->currentIndex());
        setPlaceOfHit(evidence->findings(), evidence->findings()->currentIndex());
        break;
    case In::Requests: showInRequests(evidence->requests(), hit); break;
    case In::Server: showInServer(evidence->service(), hit); break;
    case In::Subject: showInSubject(evidence->subject(), hit); break;
    default: setPlaceOfHit(evidence->key()->bringInSight(hit.row)); break;
    }
}

} // namespace

void showHit(InspectionPage *page, const FindHit &hit)
{
    setPlaceOfHit(nullptr);
    switch (hit.pane) {
    case In::Answer: page->bringForward(page->answer()); return setPlaceOfHit(page->answer());
    case In::Journey:
        page->bringForward(page->journey());
        page->journey()->select(selectionOfStep(diagnosis::Step(hit.row)));
        return setPlaceOfHit(page->journey()->view(), page->journey()->view()->currentIndex());
    case In::Token: page->bringForward(page->token()); return showInToken(page, hit);
    case In::Claims: page->bringForward(page->claims()); return showInClaims(page->claims(), hit);
    case In::Environments:
        page->bringForward(page->environments());
        page->environments()->showOwn();
        return choose(page->environments()->table(), hit);
    case In::Timeline:
        page->bringForward(page->timeline());
        page->timeline()->setTable(true);
        return choose(page->timeline()->table(), hit);
    default: page->bringForward(page->evidence()); return showInEvidence(page->evidence(), hit);
    }
}

} // namespace jotscope::ui
