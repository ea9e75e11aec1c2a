// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_choices.h"

#include "jose/claims.h"
#include "language/told.h"
#include "report/blanks.h"
#include "report/personal.h"
#include "report/words.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/language.h"
#include "ui/kit/reading.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>

namespace jotscope::ui {

using report::Inspection;
using report::Redaction;
using Kind = report::Privacy::Kind;

namespace {

constexpr int pdf = -1; // painted here, since the rooms below have no fonts

QString dangerOf(const Inspection &inspection, const QDateTime &now)
{
    const auto expiry = jose::instantOf(inspection.diagnosis.evidence.token.claim(u"exp"));
    if (expiry && expiry->utc > now)
        return ReportChoices::tr("I know that this file can be used to log in until %1")
            .arg(expiry->utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
    return ReportChoices::tr("I know that this file will hold the whole token");
}

} // namespace

ReportChoices::ReportChoices(
    const std::vector<Inspection> &all, const Inspection &current, const ReportScopes &scopes, const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_format(new QComboBox(this)), m_language(new QComboBox(this)), m_chapters(new QWidget(this)), m_scopes(scopes),
      m_claims(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    addHeading(tr("&Format"));
    for (const report::Format format : report::allFormats())
        m_format->addItem(QString::fromLatin1(report::titleOf(format)), int(format));
    m_format->insertItem(1, tr("PDF"), pdf);
    m_format->setAccessibleName(tr("Format"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_format, 1);
    row->addWidget(m_language);
    column->addLayout(row);
    addLanguages();
    auto *which = new QButtonGroup(this);
    auto *what = new QButtonGroup(this);
    addHeading(tr("Tokens"));
    m_one = addRadio(tr("&This token"), which);
    addScopes(which);
    addHeading(tr("Removed before it is written"));
    m_signature = addRadio(tr("&Signatures and secrets"), what);
    m_signature->setToolTip(tr("The token can no longer be used."));
    m_identity = addRadio(tr("&Identities too: they become labels"), what);
    m_none = addRadio(tr("&Nothing"), what);
    m_sure = new QCheckBox(dangerOf(current, now), this);
    column->addWidget(m_sure);
    m_claims->setAccessibleName(tr("Claims that stay as they are"));
    m_claims->setToolTip(tr("Ticked claims stay as they are, the others become labels."));
    column->addWidget(m_claims, 1);
    addChapters();
    column->addStretch();
    fillClaims(all);
    m_one->setChecked(true);
    m_signature->setChecked(true);
    for (QRadioButton *button : {m_one, m_every, m_filtered, m_signature, m_identity, m_none})
        connect(button, &QRadioButton::toggled, this, &ReportChoices::refresh);
    connect(m_sure, &QCheckBox::toggled, this, &ReportChoices::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportChoices::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportChoices::refresh);
    refresh();
}

void ReportChoices::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    beginWithWindow(label);
    keepFont(label, 1.0, true);
    label->setContentsMargins(0, layout()->count() == 0 ? 0 : 8, 0, 0);
    if (layout()->count() == 0)
        label->setBuddy(m_format);
    layout()->addWidget(label);
}

void ReportChoices::addLanguages()
{
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("Language of the report"));
    const QString ours = report::languageTag().replace(u'-', u'_');
    for (const Language &language : languages()) {
        if (language.code == ours)
            m_language->addItem(language.name, false);
    }
    if (!Told::isEnglish())
        m_language->addItem(languages().front().name, true);
}

QRadioButton *ReportChoices::addRadio(const QString &text, QButtonGroup *group)
{
    auto *button = new QRadioButton(text, this);
    group->addButton(button);
    layout()->addWidget(button);
    return button;
}

void ReportChoices::addScopes(QButtonGroup *group)
{
    const QLocale locale;
    const auto told = [&locale](const QString &whole, const QString &part, const ReportScope &scope) {
        return scope.untold == 0 ? whole.arg(locale.toString(scope.count()))
                                 : part.arg(locale.toString(scope.count()), locale.toString(scope.count() + scope.untold));
    };
    const QString limit = tr("A report of the window tells so many, and says so. “jotscope-cli audit --report” takes a file of any size.");
    m_every = addRadio(told(tr("&All %1 tokens of the list"), tr("The fi&rst %1 of %2 tokens"), m_scopes.all), group);
    m_every->setToolTip(m_scopes.all.untold > 0 ? limit : QString());
    m_every->setVisible(m_scopes.all.count() > 1);
    const ReportScope filtered = m_scopes.filtered.value_or(ReportScope{});
    m_filtered = addRadio(told(tr("%1 that the fi&lter shows"), tr("The first %1 of %2 that the fi&lter shows"), filtered), group);
    m_filtered->setToolTip(filtered.untold > 0 ? limit : QString());
    m_filtered->setVisible(filtered.count() > 0);
}

/// The answer and what was removed stand in every report; a format for programs is whole.
void ReportChoices::addChapters()
{
    addHeading(tr("Sections, besides the answer"));
    auto *grid = new QGridLayout(m_chapters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    const auto &all = report::allChapters();
    for (const report::Chapter chapter : all) {
        auto *box = new QCheckBox(Told::again(report::titleOf(chapter)), m_chapters);
        box->setChecked(true);
        const int place = int(m_wanted.size());
        grid->addWidget(box, place / 2, place % 2);
        connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
        m_wanted.emplace_back(chapter, box);
    }
    layout()->addWidget(m_chapters);
}

/// Names of claims, each once. Those that open something are no choice: they always go.
void ReportChoices::fillClaims(const std::vector<Inspection> &all)
{
    QStringList names;
    for (const Inspection &inspection : all) {
        for (const json::Member &member : inspection.diagnosis.evidence.token.payload.root.members) {
            if (names.size() < 200 && !names.contains(member.name) && report::privacyOfClaim(member.name).kind != Kind::Secret)
                names.append(member.name);
        }
    }
    auto *list = new QWidget(m_claims);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const QString &name : names) {
        const QString shown = report::briefId(name, 60).replace(u'&', QStringLiteral("&&"));
        auto *box = new QCheckBox(tr("keep %1").arg(shown), list);
        box->setChecked(report::privacyOfClaim(name).kind == Kind::Public);
        connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
        column->addWidget(box);
        m_kept.emplace_back(name, box);
    }
    column->addStretch();
    m_claims->setWidget(list);
    m_claims->setWidgetResizable(true);
    m_claims->setFrameShape(QFrame::NoFrame);
}

ReportWish ReportChoices::wish() const
{
    ReportWish wish;
    wish.format = isPdf() ? report::Format::Html : report::Format(m_format->currentData().toInt());
    wish.isInEnglish = m_language->currentData().toBool();
    wish.untold = scope() ? scope()->untold : 0;
    wish.redaction = m_none->isChecked() ? Redaction::None : m_identity->isChecked() ? Redaction::Identity : Redaction::Signature;
    for (const auto &[chapter, box] : m_wanted) {
        if (!box->isChecked())
            wish.chapters.leaveOut(chapter);
    }
    if (wish.redaction != Redaction::Identity)
        return wish;
    for (const auto &[name, box] : m_kept) {
        const bool wasPublic = report::privacyOfClaim(name).kind == Kind::Public;
        if (box->isChecked() && !wasPublic)
            wish.keptClaims.append(name);
        else if (!box->isChecked() && wasPublic)
            wish.droppedClaims.append(name);
    }
    return wish;
}

bool ReportChoices::isPdf() const
{
    return m_format->currentData().toInt() == pdf;
}

const ReportScope *ReportChoices::scope() const
{
    if (m_filtered->isChecked())
        return &*m_scopes.filtered;
    return m_every->isChecked() ? &m_scopes.all : nullptr;
}

bool ReportChoices::isAllowed() const
{
    return !m_none->isChecked() || m_sure->isChecked();
}

QString ReportChoices::ending() const
{
    return isPdf() ? QStringLiteral(".pdf") : QString::fromLatin1(report::endingOf(wish().format));
}

QString ReportChoices::title() const
{
    return QStringLiteral("%1 (*%2)").arg(m_format->currentText(), ending());
}

void ReportChoices::followPath(const QString &path)
{
    const auto format = report::formatOf(path);
    const bool wantsPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    if (format || wantsPdf)
        m_format->setCurrentIndex(m_format->findData(wantsPdf ? pdf : int(*format)));
}

void ReportChoices::refresh()
{
    m_sure->setVisible(m_none->isChecked());
    m_claims->setVisible(m_identity->isChecked());
    const bool isForPeople = isPdf() || report::isForPeople(report::Format(m_format->currentData().toInt()));
    m_chapters->setEnabled(isForPeople);
    m_language->setVisible(isForPeople && m_language->count() > 1); // a format for programs is English
    m_chapters->setToolTip(isForPeople ? QString() : tr("A format for programs always holds everything."));
    Q_EMIT changed();
}

} // namespace jotscope::ui
