// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/states.h"

#include "capture/sighting.h"
#include "jose/base64url.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/requests_view.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"
#include "ui/views/timeline_view.h"
#include "ui/window/actions.h"
#include "ui/window/find_bar.h"
#include "ui/window/inspection_page.h"
#include "ui/window/token_list.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

namespace jotscope::sheet {

using ui::EvidenceTabs;

void Scene::paste(const QByteArray &text) const
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    window().actions()->paste->trigger();
}

void Scene::pasteFurther(const QByteArray &text) const
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    window().actions()->pasteFurther->trigger();
}

void Scene::ask() const
{
    window().actions()->ask->trigger();
    stage.settle();
}

void Scene::select(const QString &scenario) const
{
    for (const ui::Entry &entry : window().session()->entries()) {
        if (entry.inspection.sighting.place == titles.value(scenario)) {
            window().session()->setCurrent(entry.id);
            return window().tokens()->foldOthers(); // as if it were the first that one looks at
        }
    }
}

namespace {

std::function<QWidget *(const Scene &)> evidence(EvidenceTabs::Tab tab, const char *scenario)
{
    return [tab, scenario](const Scene &scene) -> QWidget * {
        scene.select(QString::fromLatin1(scenario));
        scene.window().page()->evidence()->setCurrent(tab);
        return &scene.window();
    };
}

/// As a person who chooses one of the words in a pane's heading.
void choose(QWidget *pane, int segments, int word)
{
    const auto all = pane->findChildren<ui::Segments *>();
    if (segments < all.size())
        all[segments]->button(word)->click();
}

QWidget *manyTokens(const Scene &scene)
{
    std::vector<capture::Sighting> sightings;
    for (int i = 0; i < 300; ++i) {
        capture::Sighting sighting;
        const QByteArray payload = "{\"iss\":\"https://id.example\",\"sub\":\"user-" + QByteArray::number(i) + "\",\"exp\":1794997872}";
        sighting.text
            = jose::toBase64Url("{\"alg\":\"ES256\",\"kid\":\"sig-1\"}") + '.' + jose::toBase64Url(payload) + '.' + QByteArray(86, 'A');
        sighting.origin = QStringLiteral("gateway-access-2026-11-18.log");
        sighting.place = QStringLiteral("line %1, Authorization").arg(i * 37 + 5);
        sightings.push_back(std::move(sighting));
    }
    scene.window().session()->add(std::move(sightings), true);
    return &scene.window();
}

QWidget *find(const Scene &scene)
{
    scene.select(QStringLiteral("wrong-environment"));
    scene.window().actions()->find->trigger();
    scene.window().find()->field()->setText(QStringLiteral("staging"));
    scene.window().find()->step(1);
    return &scene.window();
}

QWidget *compare(const Scene &scene)
{
    scene.select(QStringLiteral("healthy"));
    scene.select(QStringLiteral("wrong-environment"));
    scene.window().actions()->compare->trigger();
    return &scene.window();
}

} // namespace

std::vector<State> paneStates()
{
    const QString panes = QStringLiteral("panes");
    const QString tabs = QStringLiteral("evidence");
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {tabs, name("causes"), Ground::Demo, evidence(EvidenceTabs::Causes, "wrong-environment")},
        {tabs, name("findings"), Ground::Demo, evidence(EvidenceTabs::Findings, "wrong-environment")},
        {tabs, name("requests"), Ground::Demo,
            [](const Scene &scene) -> QWidget * {
                evidence(EvidenceTabs::Requests, "wrong-environment")(scene);
                scene.window().page()->evidence()->requests()->table()->selectRow(1);
                return &scene.window();
            }},
        {tabs, name("requests-none"), Ground::Described,
            [](const Scene &scene) -> QWidget * {
                scene.paste(scene.token("healthy"));
                scene.window().page()->evidence()->setCurrent(EvidenceTabs::Requests);
                return &scene.window();
            }},
        {tabs, name("server-answer"), Ground::Demo, evidence(EvidenceTabs::Server, "signed-out")},
        {tabs, name("server-answer-empty"), Ground::Demo, evidence(EvidenceTabs::Server, "healthy")},
        {tabs, name("subject"), Ground::Demo, evidence(EvidenceTabs::Subject, "sub-percent")},
        {tabs, name("key"), Ground::Demo, evidence(EvidenceTabs::Key, "wrong-environment")},
        {panes, name("all-tokens"), Ground::Demo,
            [](const Scene &scene) -> QWidget * {
                scene.select(QStringLiteral("wrong-environment"));
                ui::InspectionPage *page = scene.window().page();
                choose(page->environments(), 0, 1);
                page->evidence()->bringForward(page->environments()); // where the window is low
                return &scene.window();
            }},
        {panes, name("claims-json"), Ground::Demo,
            [](const Scene &scene) -> QWidget * {
                scene.select(QStringLiteral("wrong-environment"));
                scene.window().page()->claims()->setJson(true);
                return &scene.window();
            }},
        {panes, name("header"), Ground::Demo,
            [](const Scene &scene) -> QWidget * {
                scene.select(QStringLiteral("wrong-environment"));
                choose(scene.window().page()->claims(), 0, 1);
                return &scene.window();
            }},
        {panes, name("timeline-table"), Ground::Demo,
            [](const Scene &scene) -> QWidget * {
                scene.select(QStringLiteral("user-in-bin"));
                ui::InspectionPage *page = scene.window().page();
                choose(page->timeline(), 1, 1); // behind UTC and Local
                page->evidence()->bringForward(page->timeline());
                return &scene.window();
            }},
        {panes, name("as-of"), Ground::Demo,
            [](const Scene &scene) -> QWidget * {
                scene.select(QStringLiteral("healthy"));
                scene.window().session()->setAsOf(QDateTime::currentDateTimeUtc().addDays(2));
                return &scene.window();
            }},
        {panes, name("compare"), Ground::Demo, compare},
        {panes, name("find"), Ground::Demo, find},
        {panes, name("many-tokens"), Ground::Described, manyTokens},
    };
}

std::vector<State> allStates()
{
    std::vector<State> all;
    for (std::vector<State> &table : std::vector{tokenStates(), paneStates(), dialogStates()})
        std::move(table.begin(), table.end(), std::back_inserter(all));
    return all;
}

} // namespace jotscope::sheet
