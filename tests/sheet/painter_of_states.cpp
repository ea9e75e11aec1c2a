// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/painter_of_states.h"

#include "sheet/painted_text.h"
#include "ui/kit/theme.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/segments.h"
#include "ui/views/timeline_view.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/compare_page.h"
#include "ui/window/find_bar.h"
#include "ui/window/inspection_page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>

namespace jotscope::sheet {

namespace {

void press(QAction *choice)
{
    if (!choice->isChecked())
        choice->trigger();
}

void setColours(ui::MainWindow &window, const QString &colours)
{
    for (QAction *choice : window.actions()->colours->actions()) {
        if (choice->data().toString() == colours)
            press(choice);
    }
}

/// What was put off until the loop runs, twice: layouts ask for layouts.
void calm()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(5);
    }
}

bool writeLines(const QString &path, QStringList lines)
{
    lines.sort();
    lines.removeDuplicates();
    QFile file(path);
    const QByteArray text = lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

PainterOfStates::PainterOfStates(const Look &look, const QStringList &groups, const QDir &folder)
    : m_look(look), m_groups(groups), m_folder(folder)
{
    demo::Demo demo;
    if (!demo.start())
        qFatal("the demo's servers did not start");
    for (const demo::Scenario &one : demo.scenarios())
        m_titles.insert(one.id, one.title);
}

bool PainterOfStates::paint()
{
    const bool isDone = paintGround(Ground::Empty) && paintGround(Ground::Described) && paintGround(Ground::Demo);
    return writeLists() && isDone;
}

bool PainterOfStates::paintGround(Ground ground)
{
    std::vector<State> states;
    for (State &state : allStates()) {
        const bool isWanted = m_groups.isEmpty() || m_groups.contains(state.group);
        if (state.ground == ground && isWanted && (state.isEverywhere || m_look.isWhole))
            states.push_back(std::move(state));
    }
    if (states.empty())
        return true;
    test::Stage stage;
    const Scene scene{stage, m_titles};
    bool isDone = true;
    open(stage, ground);
    for (const QSize size : m_look.sizes) {
        for (const QString &colours : m_look.colours) {
            stage.window().resize(size);
            setColours(stage.window(), colours);
            for (const State &state : states) {
                isDone = paintState(scene, state, size, colours) && isDone;
                const bool hasAsked = ground != Ground::Demo && !stage.window().session()->network()->ledger().empty();
                leave(stage, ground);
                if (!hasAsked)
                    continue;
                open(stage, ground); // what left, and what was allowed, is the window's for its life
                stage.window().resize(size);
                setColours(stage.window(), colours);
            }
        }
    }
    return isDone;
}

void PainterOfStates::open(test::Stage &stage, Ground ground) const
{
    ui::Options options;
    options.language = m_look.language;
    options.screenshot = QStringLiteral("sheet"); // nothing remembered, nothing moves
    options.demo = ground == Ground::Demo;
    if (options.demo)
        options.select = QStringLiteral("wrong-environment"); // asked first, before the others are
    stage.open(options);
    if (ground == Ground::Described)
        stage.describeEnvironments();
    constexpr int patienceMs = 180'000; // on a busy machine
    if (!stage.settle(patienceMs))
        fprintf(stderr, "the demo is still being asked\n");
}

bool PainterOfStates::paintState(const Scene &scene, const State &state, QSize size, const QString &colours)
{
    QWidget *seen = state.enter(scene);
    if (!seen || !seen->isVisible()) {
        fprintf(stderr, "%s/%s did not come about\n", qPrintable(state.group), qPrintable(state.name));
        return false;
    }
    if (seen != &scene.window())
        seen->resize(seen->size().boundedTo(size));                                   // as on a screen of that size
    if (auto *button = qobject_cast<QAbstractButton *>(scene.window().focusWidget())) // no ring where nobody pressed a key
        button->clearFocus();
    calm();
    complain(state, seen, size, colours);
    const QString folder = m_look.folderFor(size) + u'/' + state.group;
    m_folder.mkpath(folder);
    const QString path = m_folder.filePath(folder + u'/' + state.name + u'-' + colours + QStringLiteral(".png"));
    const bool isWritten = seen->grab().save(path, "PNG");
    if (!isWritten)
        fprintf(stderr, "%s cannot be written\n", qPrintable(path));
    return isWritten;
}

void PainterOfStates::complain(const State &state, QWidget *seen, QSize size, const QString &colours)
{
    if (colours != m_look.colours.first()) // they change no measure
        return;
    const QString look = m_look.folderFor(size);
    const QString place = state.group + u'/' + state.name + QStringLiteral(": ");
    const std::vector<PaintedText> texts = paintedTexts(seen);
    for (const QString &one : complaintsOf(texts))
        m_complaints[look].append(place + one);
    for (const PaintedText &one : texts) {
        if (one.text.contains(u'…') && !one.seen.isEmpty())
            m_elided[look].append(place + one.text);
    }
    for (const QScrollBar *bar : seen->findChildren<QScrollBar *>()) {
        if (bar->isVisible() && bar->orientation() == Qt::Horizontal && bar->maximum() > 0)
            m_complaints[look].append(place + QStringLiteral("scrolls sideways in ")
                + QString::fromLatin1(bar->parentWidget()->parentWidget()->metaObject()->className()));
    }
}

/// Back to the window as it was before the state.
void PainterOfStates::leave(test::Stage &stage, Ground ground) const
{
    ui::MainWindow &window = stage.window();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible())
            other->close();
    }
    ui::Actions *actions = window.actions();
    if (window.session()->isAsking()) {
        actions->cancel->trigger();
        stage.settle();
    }
    if (window.compare()->isVisible())
        actions->compare->trigger();
    if (ground != Ground::Demo) {
        while (!window.session()->entries().empty())
            window.session()->forget(window.session()->entries().back().id);
        window.session()->setSessionKeys({});
    }
    window.session()->setAsOf({});
    actions->online->setChecked(true);
    window.banner()->hide();
    window.find()->leave();
    window.page()->claims()->setJson(false);
    for (QWidget *pane :
        std::initializer_list<QWidget *>{window.page()->environments(), window.page()->claims(), window.page()->timeline()}) {
        for (const ui::Segments *words : pane->findChildren<ui::Segments *>()) {
            if (words->button(0)->isVisible())
                words->button(0)->click();
        }
    }
    window.page()->evidence()->setCurrent(ui::EvidenceTabs::Causes);
    window.page()->clearSelection();
    calm();
}

bool PainterOfStates::writeLists() const
{
    bool isWritten = true;
    for (const QSize size : m_look.sizes) {
        const QString look = m_look.folderFor(size);
        m_folder.mkpath(look);
        isWritten &= writeLines(m_folder.filePath(look + QStringLiteral("/complaints.txt")), m_complaints.value(look));
        isWritten &= writeLines(m_folder.filePath(look + QStringLiteral("/elided.txt")), m_elided.value(look));
    }
    return isWritten;
}

} // namespace jotscope::sheet
