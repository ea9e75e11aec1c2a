// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible/desktop.h"
#include "accessible/screen_reader.h"
#include "demo/demo.h"
#include "environments/environments_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace jotscope;
using tests::Heard;

namespace {
constexpr int patienceMs = 15'000;
}

/// The whole way, in the program that people start: a real X server, a window manager, another program's clipboard, keys from the
/// keyboard; found and read by the names that a screen reader speaks.
class AccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fromPasteToTheReport();
    void tabVisitsNamedPlacesAndComesBack();
    void theConsentIsGivenByAButtonThatIsFoundByItsName();

private:
    bool waitFor(const QString &name, const QString &role = {});
    QString heard() const { return m_reader->names().join(u'\n'); }
    void pasteToken(const QString &scenario);

    demo::Demo m_demo;
    QHash<QString, QString> m_secrets;
    std::unique_ptr<tests::Desktop> m_desktop;
    std::unique_ptr<tests::ScreenReader> m_reader;
    QProcess *m_program = nullptr;
    std::optional<Heard> m_found;
};

void AccessibleTest::initTestCase()
{
    QVERIFY(m_demo.start());
    m_desktop = std::make_unique<tests::Desktop>();
    QVERIFY2(m_desktop->start(), qPrintable(m_desktop->problem()));
    std::vector<environments::Environment> environments = m_demo.environments();
    for (environments::Environment &one : environments) { // as a person would have written them: secrets in the environment
        for (environments::Credential &credential : one.userEndpoint->credentials) {
            const auto secret = m_demo.secret(credential.secret);
            QVERIFY(secret);
            const QString variable = QStringLiteral("SECRET_%1").arg(m_secrets.size());
            m_secrets.insert(variable, QString::fromUtf8(*secret));
            credential.secret = QStringLiteral("env:") + variable;
        }
    }
    QVERIFY(environments::saveEnvironments(m_desktop->file(QStringLiteral("environments.json")), environments));
}

void AccessibleTest::init()
{
    m_program = m_desktop->run(QStringLiteral(JOTSCOPE_BIN "/jotscope"),
        {QStringLiteral("--new-window"), QStringLiteral("--environments"), m_desktop->file(QStringLiteral("environments.json"))},
        m_secrets);
    QVERIFY2(m_program, qPrintable(m_desktop->problem()));
    m_reader = std::make_unique<tests::ScreenReader>(m_desktop->accessibilityBus(), QStringLiteral("jotscope"));
    QVERIFY2(waitFor(QStringLiteral("Paste a token, or anything that contains one")), qPrintable(heard()));
}

void AccessibleTest::cleanup()
{
    m_program->terminate();
    m_program->waitForFinished();
}

/// The demo's servers live in this process: they answer while the test waits.
bool AccessibleTest::waitFor(const QString &name, const QString &role)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QTest::qWait(50);
        m_found = m_reader->find(name, role);
    } while (!m_found && timer.elapsed() < patienceMs);
    return m_found.has_value();
}

void AccessibleTest::pasteToken(const QString &scenario)
{
    for (const demo::Scenario &one : m_demo.scenarios()) {
        if (one.id == scenario)
            m_desktop->copy("Authorization: Bearer " + one.sighting.text);
    }
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+v")}));
    QVERIFY2(waitFor(QStringLiteral("Ask once"), QStringLiteral("push button")), qPrintable(heard()));
}

void AccessibleTest::fromPasteToTheReport()
{
    pasteToken(QStringLiteral("wrong-environment"));
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+Return")}));
    QVERIFY2(waitFor(QStringLiteral("Answer: Accepted by staging*")), qPrintable(heard()));
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+Up")})); // as prod sees it
    QVERIFY2(waitFor(QStringLiteral("Answer: This is a staging token*")), qPrintable(heard()));
    const QString said = m_reader->description(*m_found);
    QVERIFY2(said.contains(u"Next"), qPrintable(said));
    QVERIFY2(waitFor(QStringLiteral("Issuer, *")), qPrintable(heard())); // a step of the journey speaks for itself

    QVERIFY(m_desktop->press({QStringLiteral("ctrl+e")}));
    QVERIFY2(waitFor(QStringLiteral("Export a report"), QStringLiteral("dialog")), qPrintable(heard()));
    const QString path = m_desktop->file(QStringLiteral("report.html"));
    QVERIFY(m_desktop->press({QStringLiteral("alt+l"), QStringLiteral("ctrl+a")}));
    QVERIFY(m_desktop->type(path));
    QVERIFY2(waitFor(QStringLiteral("File"), QStringLiteral("text")) && m_found->isFocused, qPrintable(heard()));
    QTRY_COMPARE(m_reader->text(*m_found), path);
    QVERIFY(m_desktop->press({QStringLiteral("Return")}));
    QVERIFY2(waitFor(QStringLiteral("Report written to report.html.*")), qPrintable(heard()));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray page = report.readAll();
    QVERIFY(page.contains("This is a staging token"));
    for (const demo::Scenario &one : m_demo.scenarios()) {
        if (one.id == u"wrong-environment")
            QVERIFY(!page.contains(one.sighting.text.mid(one.sighting.text.lastIndexOf('.') + 1)));
    }
}

void AccessibleTest::tabVisitsNamedPlacesAndComesBack()
{
    pasteToken(QStringLiteral("user-deleted"));
    QStringList visited;
    const auto isBackAtTheFirst = [&visited](const QString &place) { return visited.size() > 3 && visited.first() == place; };
    for (int press = 0; press < 60; ++press) {
        QVERIFY(m_desktop->press({QStringLiteral("Tab")}));
        const auto here = m_reader->focused();
        QVERIFY2(here, qPrintable(visited.join(QStringLiteral(" → "))));
        QVERIFY2(!here->name.isEmpty(),
            qPrintable(here->role + QStringLiteral(" without a name, after ") + visited.join(QStringLiteral(" → "))));
        const QString place = here->path + u' ' + here->role + u' ' + here->name;
        QVERIFY2(visited.isEmpty() || visited.last() != place, qPrintable(QStringLiteral("Tab stays at ") + place));
        if (isBackAtTheFirst(place))
            break;
        visited.append(place);
    }
    QVERIFY2(visited.size() < 60, "Tab does not come back");
    const QString all = visited.join(u'\n');
    for (const char *name : {" Ask once", " Journey", " Payload", " Causes", " Timeline", " Tokens", " Token"})
        QVERIFY2(all.contains(QString::fromLatin1(name)), qPrintable(QString::fromLatin1(name) + QStringLiteral(" is not among\n") + all));
}

void AccessibleTest::theConsentIsGivenByAButtonThatIsFoundByItsName()
{
    pasteToken(QStringLiteral("user-disabled"));
    QVERIFY(m_desktop->click(m_reader->place(*m_found).center()));
    QVERIFY2(waitFor(QStringLiteral("Answer: The user is disabled in prod.")), qPrintable(heard()));
}

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
