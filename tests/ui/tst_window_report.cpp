// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_file.h"
#include "stage.h"
#include "ui/models/requests_model.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_preview.h"
#include "ui/views/segments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QTextEdit>

using namespace jotscope;
using test::Stage;

/// What leaves through the window, and a case that comes back in.
class WindowReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }
    void previewIsTheVeryBytes_data();
    void previewIsTheVeryBytes();
    void theLastChoiceIsPreviewed();
    void pdfIsWritten();
    void pdfThatIsNotWaitedForIsNotWritten();
    void identitiesBecomeLabelsUnlessKept();
    void wholeTokenNeedsAYes();
    void onlyTheChosenSectionsAreWritten();
    void copiesMarkdown();
    void caseShowsTheSameVerdict_data();
    void caseShowsTheSameVerdict();
    void brokenCaseIsTold();

private:
    ui::ReportDialog *open();
    const diagnosis::Diagnosis &diagnosis() { return m_stage->window().session()->current()->inspection.diagnosis; }

    std::unique_ptr<Stage> m_stage;
};

namespace {

QAbstractButton *radio(QWidget *parent, const QString &text)
{
    return Stage::button(parent, text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ui::ReportDialog *WindowReport::open()
{
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-deleted")));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    if (!m_stage->settle())
        return nullptr;
    m_stage->press(Qt::Key_E, Qt::ControlModifier);
    return m_stage->dialog<ui::ReportDialog>();
}

void WindowReport::previewIsTheVeryBytes_data()
{
    QTest::addColumn<QString>("ending");
    for (const report::Format format : report::allFormats())
        QTest::newRow(report::titleOf(format)) << QString::fromLatin1(report::endingOf(format));
}

void WindowReport::previewIsTheVeryBytes()
{
    QFETCH(QString, ending);
    auto *dialog = open();
    QVERIFY(dialog);
    QVERIFY2(QFileInfo(dialog->path()).fileName().startsWith(u"jotscope-rejected-user-deleted-hard-2"), qPrintable(dialog->path()));
    const QString path = m_stage->file(QStringLiteral("ticket") + ending);
    dialog->setPath(path);
    if (dialog->preview()->forms()->isVisibleTo(dialog))
        Stage::click(dialog->preview()->forms()->button(1));
    QTRY_VERIFY(!dialog->isPreparing());
    const QString shown = dialog->preview()->text()->toPlainText();
    Stage::click(Stage::button(dialog, QStringLiteral("Write report")));
    QTRY_VERIFY(!contentOf(path).isEmpty());
    const QByteArray written = contentOf(path);
    QCOMPARE(shown.trimmed(), QString::fromUtf8(written).trimmed());
}

/// Made beside the window: what was chosen before is not shown when it is made late.
void WindowReport::theLastChoiceIsPreviewed()
{
    auto *dialog = open();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isPreparing());
    for (const char *name : {"a.json", "a.sarif", "a.jotscope", "a.md"}) {
        dialog->setPath(m_stage->file(QString::fromLatin1(name)));
        QCoreApplication::processEvents(); // it is begun, and may be done
    }
    QTRY_VERIFY(!dialog->isPreparing());
    QVERIFY(dialog->preview()->text()->toPlainText().startsWith(u"## "));
    QTest::qWait(100); // in which another would come
    QVERIFY(dialog->preview()->text()->toPlainText().startsWith(u"## "));
}

void WindowReport::pdfIsWritten()
{
    auto *dialog = open();
    QVERIFY(dialog);
    const QString path = m_stage->file(QStringLiteral("ticket.pdf"));
    dialog->setPath(path);
    QTRY_VERIFY(dialog->preview()->text()->toPlainText().contains(diagnosis().headline));
    const QByteArray token = m_stage->tokenOf(QStringLiteral("user-deleted"));
    QVERIFY(!dialog->preview()->text()->toPlainText().contains(QString::fromLatin1(token.mid(token.lastIndexOf('.') + 1))));
    Stage::click(Stage::button(dialog, QStringLiteral("Write report")));
    QVERIFY2(dialog->isVisible() && contentOf(path).isEmpty(), "the window is held while the pages are laid out");
    QVERIFY(!Stage::button(dialog, QStringLiteral("Write report"))->isEnabled());
    QTRY_VERIFY(!contentOf(path).isEmpty());
    const QByteArray written = contentOf(path);
    QVERIFY(written.startsWith("%PDF-"));
    QVERIFY(written.contains("/Title"));
}

void WindowReport::pdfThatIsNotWaitedForIsNotWritten()
{
    QPointer<ui::ReportDialog> dialog = open();
    QVERIFY(dialog);
    const QString path = m_stage->file(QStringLiteral("given-up.pdf"));
    dialog->setPath(path);
    Stage::click(Stage::button(dialog, QStringLiteral("Write report")));
    Stage::click(Stage::button(dialog, QStringLiteral("Cancel")));
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTest::qWait(300); // in which it would have been made
    QVERIFY(!QFileInfo::exists(path));
}

void WindowReport::identitiesBecomeLabelsUnlessKept()
{
    auto *dialog = open();
    QVERIFY(dialog);
    const QString sub = diagnosis().evidence.token.claim(u"sub")->text;
    const QString email = diagnosis().evidence.token.claim(u"email")->text;
    dialog->setPath(m_stage->file(QStringLiteral("ticket.json")));
    QTRY_VERIFY(dialog->preview()->text()->toPlainText().contains(email));
    radio(dialog, QStringLiteral("Identities too: they become labels"))->click();
    QTRY_VERIFY(!dialog->preview()->text()->toPlainText().contains(email));
    QVERIFY(!dialog->preview()->text()->toPlainText().contains(sub));
    QVERIFY(dialog->preview()->text()->toPlainText().contains(u"subject-1"));
    QVERIFY(dialog->preview()->text()->toPlainText().contains(u"https://api.prod.example"));
    radio(dialog, QStringLiteral("keep email"))->click();
    QTRY_VERIFY(dialog->preview()->text()->toPlainText().contains(email));
    radio(dialog, QStringLiteral("keep scope"))->click();
    QTRY_VERIFY(!dialog->preview()->text()->toPlainText().contains(u"\"scope\": \"orders:read\""));
}

void WindowReport::wholeTokenNeedsAYes()
{
    auto *dialog = open();
    QVERIFY(dialog);
    const QString path = m_stage->file(QStringLiteral("whole.md"));
    dialog->setPath(path);
    radio(dialog, QStringLiteral("Nothing"))->click();
    QAbstractButton *write = Stage::button(dialog, QStringLiteral("Write report"));
    QVERIFY(!write->isEnabled());
    for (QAbstractButton *box : dialog->findChildren<QAbstractButton *>()) {
        if (box->text().startsWith(u"I know"))
            box->click();
    }
    QVERIFY(write->isEnabled());
    Stage::click(write);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void WindowReport::onlyTheChosenSectionsAreWritten()
{
    auto *dialog = open();
    QVERIFY(dialog);
    const QString path = m_stage->file(QStringLiteral("part.md"));
    dialog->setPath(path);
    const auto shown = [dialog] { return dialog->preview()->text()->toPlainText(); };
    QTRY_VERIFY(shown().contains(QStringLiteral("## Requests")));
    for (const char *section : {"Requests", "Keys", "Claims"})
        Stage::button(dialog, QString::fromLatin1(section))->click();
    QTRY_VERIFY(!shown().contains(QStringLiteral("## Requests")));
    QVERIFY(!shown().contains(QStringLiteral("## Claims")) && shown().contains(QStringLiteral("## Causes")));
    Stage::click(Stage::button(dialog, QStringLiteral("Write report")));
    QTRY_VERIFY(!contentOf(path).isEmpty());
    const QByteArray written = contentOf(path);
    QVERIFY2(written.contains("left out: claims, keys, requests"), written.right(600).constData());
}

void WindowReport::copiesMarkdown()
{
    auto *dialog = open();
    QVERIFY(dialog);
    Stage::click(Stage::button(dialog, QStringLiteral("Copy as Markdown")));
    QTRY_VERIFY2(QApplication::clipboard()->text().startsWith(u"## "), qPrintable(QApplication::clipboard()->text().left(80)));
    const QString text = QApplication::clipboard()->text();
    const QByteArray token = m_stage->tokenOf(QStringLiteral("user-deleted"));
    QVERIFY(!text.contains(QString::fromLatin1(token.mid(token.lastIndexOf('.') + 1))));
}

void WindowReport::caseShowsTheSameVerdict_data()
{
    QTest::addColumn<QString>("redaction");
    for (const char *redaction : {"none", "signature", "identity"})
        QTest::newRow(redaction) << QString::fromLatin1(redaction);
}

void WindowReport::caseShowsTheSameVerdict()
{
    QFETCH(QString, redaction);
    const auto mode = redaction == u"none" ? report::Redaction::None
        : redaction == u"signature"        ? report::Redaction::Signature
                                           : report::Redaction::Identity;
    QVERIFY(open());
    const report::Inspection original = m_stage->window().session()->current()->inspection;
    const QString path = m_stage->file(QStringLiteral("a.jotscope"));
    QVERIFY(writeReportFile(path, reportOf({original}, {report::Format::Case, mode}, original.diagnosis.evidence.now).bytes, mode));
    m_stage->close();
    ui::Options options;
    options.given.files = {path};
    ui::MainWindow &window = m_stage->open(options);
    QVERIFY(window.session()->current());
    QVERIFY(window.session()->current()->isRecorded());
    QCOMPARE(diagnosis().cause, original.diagnosis.cause);
    QCOMPARE(diagnosis().verdict, original.diagnosis.verdict);
    QVERIFY2(window.windowTitle().endsWith(u"recorded"), qPrintable(window.windowTitle()));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!window.session()->isAsking());
    QVERIFY(window.session()->network()->ledger().empty());
    const auto *requests = window.findChild<ui::RequestsModel *>();
    QVERIFY(requests);
    QVERIFY2(requests->rowCount() >= 2, "the recorded requests are shown"); // keys and user
    QVERIFY(!window.grab().isNull());
}

void WindowReport::brokenCaseIsTold()
{
    m_stage->write(QStringLiteral("broken.jotscope"), "{\n  \"schema\": \"jotscope/case/1\",\n  \"tokens\": [{\"depth\": 1}]\n}");
    ui::Options options;
    options.given.files = {m_stage->file(QStringLiteral("broken.jotscope"))};
    ui::MainWindow &window = m_stage->open(options);
    QVERIFY(!window.session()->current());
}

QTEST_MAIN(WindowReport)
#include "tst_window_report.moc"
