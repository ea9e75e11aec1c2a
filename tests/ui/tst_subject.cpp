// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/subject.h"
#include "ui/kit/flow_list.h"
#include "ui/kit/theme.h"
#include "ui/models/subject_model.h"
#include "ui/picture.h"
#include "ui/views/subject_view.h"
#include "ui/views/table.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace jotscope;
using namespace jotscope::ui;

/// The tab "sub".
class TestSubject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdIsOnOneLineBesideItsCharacters();
    void whatIsUnusualIsNamedBesideIt();
    void theKindIsSaidOnce();

private:
    static report::Inspection inspectionOf(const QString &id);
};

report::Inspection TestSubject::inspectionOf(const QString &id)
{
    report::Inspection inspection = test::wrongEnvironment();
    diagnosis::SubjectForensics &subject = inspection.diagnosis.subject;
    subject = {};
    subject.claim = QStringLiteral("sub");
    subject.value = id;
    subject.kind = diagnosis::SubjectForensics::Kind::Uuid;
    subject.echoed = id;
    for (const char32_t one : id.toStdU32String()) {
        diagnosis::SubjectCharacter character;
        character.codePoint = one;
        if (one > 0x7f) {
            character.unusual = true;
            character.name = QStringLiteral("no-break space");
        }
        subject.characters.push_back(character);
    }
    return inspection;
}

void TestSubject::anIdIsOnOneLineBesideItsCharacters()
{
    SubjectView view;
    view.resize(595, 140); // beside the claims, in a window 1440 wide
    view.show(inspectionOf(QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71")));
    view.setVisible(true);
    QVERIFY(view.table()->isColumnHidden(SubjectModel::Name));
    const QList<QLabel *> facts = view.factList()->widget()->findChildren<QLabel *>();
    QVERIFY(facts.size() >= 3);
    for (const QLabel *fact : facts)
        QVERIFY2(fact->height() < 2 * lines(1.0), qPrintable(QStringLiteral("%1 in %2 px").arg(fact->text()).arg(fact->width())));
    QCOMPARE(view.factList()->verticalScrollBar()->maximum(), 0);
    const QTableView *table = view.table();
    QVERIFY(
        table->columnViewportPosition(SubjectModel::CodePoint) + table->columnWidth(SubjectModel::CodePoint) <= table->viewport()->width());
}

void TestSubject::whatIsUnusualIsNamedBesideIt()
{
    SubjectView view;
    view.resize(595, 140);
    view.show(inspectionOf(QStringLiteral("3f9d\u00a01c62")));
    view.setVisible(true);
    QVERIFY(!view.table()->isColumnHidden(SubjectModel::Name));
    QVERIFY(view.table()->columnWidth(SubjectModel::Name) >= lines(5));
    view.show(inspectionOf(QStringLiteral("3f9d1c62")));
    QVERIFY(view.table()->isColumnHidden(SubjectModel::Name));
}

void TestSubject::theKindIsSaidOnce()
{
    SubjectView view;
    view.show(inspectionOf(QStringLiteral("3f9d1c62")));
    const QString first = view.facts().section(u'\n', 0, 0);
    QCOMPARE(first, QStringLiteral("Kind of sub: UUID, 8 characters"));
}

QTEST_MAIN(TestSubject)
#include "tst_subject.moc"
