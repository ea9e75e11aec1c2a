// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/endpoint_form.h"

#include "directory/preset.h"
#include "environments/known_names.h"
#include "language/retold.h"
#include "language/told.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/editor/box_grid.h"
#include "ui/editor/provider_choice.h"
#include "ui/kit/column_area.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/reading.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jotscope::ui {

using environments::UserEndpoint;

namespace {

QString probeTitle(const QString &probe)
{
    if (probe == u"controls")
        return EndpointForm::tr("a known good and a random id");
    if (probe == u"alternates")
        return EndpointForm::tr("by e-mail and other claims");
    if (probe == u"variants")
        return EndpointForm::tr("other spellings of the id");
    if (probe == u"token-call")
        return EndpointForm::tr("a call with the token itself (asks each time)");
    if (probe == u"recheck")
        return EndpointForm::tr("again after a while, for lag");
    if (probe == u"bins")
        return EndpointForm::tr("recycle bins");
    return EndpointForm::tr("the audit log");
}

/// "realm=acme; tenant=x" and back.
QHash<QString, QString> parametersOf(const QString &text)
{
    QHash<QString, QString> all;
    for (const QString &one : text.split(u';')) {
        const qsizetype sign = one.indexOf(u'=');
        if (sign > 0)
            all.insert(one.left(sign).trimmed(), one.mid(sign + 1).trimmed());
    }
    return all;
}

QString textOf(const QHash<QString, QString> &parameters)
{
    QStringList all;
    for (auto one = parameters.cbegin(); one != parameters.cend(); ++one)
        all += one.key() + u'=' + one.value();
    all.sort();
    return all.join(QStringLiteral("; "));
}

} // namespace

EndpointForm::EndpointForm(QWidget *parent) : Form(parent)
{
    m_provider = addChoice(tr("&Provider"), QStringLiteral("/user_endpoint/provider"), {QString()});
    addProviders(m_provider);
    m_about = new QLabel(page());
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    beginWithWindow(m_about);
    addWide(m_about, QStringLiteral("/user_endpoint"));
    m_baseUrl = addText(tr("&Base address"), QStringLiteral("/user_endpoint/base_url"), QStringLiteral("https://users.example"));
    m_file = addFile(tr("&File of users"), QStringLiteral("/user_endpoint/file"));
    m_parameters = addText(tr("Para&meters"), QStringLiteral("/user_endpoint/parameters"));
    m_claim = addText(tr("&Looked up by claim"), QStringLiteral("/user_endpoint/lookup_claim"), QStringLiteral("sub"));
    auto *credentials = new QWidget(page());
    auto *column = new QVBoxLayout(credentials);
    column->setContentsMargins(0, 0, 0, 0);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    m_credentials = std::make_unique<RowList<CredentialRow>>(rows, page(), [this](QWidget *field) { Q_EMIT edited(field); });
    auto *add = new QPushButton(tr("&Add a credential"), credentials);
    add->setAutoDefault(false);
    column->addLayout(rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    addField(tr("Credentials"), credentials, QStringLiteral("/user_endpoint/credential"), add);
    m_knownGood = addText(tr("&Known good id"), QStringLiteral("/user_endpoint/known_good_id"), tr("a user that is always there"));
    buildProbes();
    buildTrial();
    connect(add, &QPushButton::clicked, this, [this] {
        m_credentials->add();
        Q_EMIT edited(nullptr);
    });
}

void EndpointForm::buildProbes()
{
    auto *cell = new BoxGrid(page());
    for (const QString &probe : environments::knownProbes()) {
        auto *box = new QCheckBox(probeTitle(probe), cell);
        box->setObjectName(probe);
        cell->add(box);
        m_probes.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT edited(nullptr); });
    }
    addField(tr("May also be asked"), cell, QStringLiteral("/user_endpoint/probes"), m_probes.front());
}

void EndpointForm::buildTrial()
{
    auto *cell = new QWidget(page());
    m_trialId = new ForeignLine(cell);
    m_trialId->setPlaceholderText(tr("an id; empty: the known good one"));
    m_try = new QPushButton(tr("&Try it"), cell);
    m_try->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_trialId, 1);
    row->addWidget(m_try);
    m_planned = new FlowLabel(0.94, cell);
    m_tokenToo = new QCheckBox(cell);
    QPalette warning = m_tokenToo->palette();
    warning.setColor(QPalette::WindowText, colour(Role::Warn));
    m_tokenToo->setPalette(warning);
    keepFont(m_tokenToo, 1.0, true);
    m_tokenToo->setToolTip(tr("Whoever runs that host can act as this user until the token expires. Asked each time, never remembered."));
    m_tokenToo->setAccessibleDescription(m_tokenToo->toolTip());
    m_tokenToo->hide();
    m_result = new FlowLabel(1.0, cell);
    m_result->hide();
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_planned);
    column->addWidget(m_tokenToo);
    column->addWidget(m_result);
    addField(tr("Trial"), cell, QStringLiteral("/trial"), m_trialId);
    m_trialId->setAccessibleName(tr("Id to try"));
    connect(m_tokenToo, &QCheckBox::toggled, this, &EndpointForm::refreshTry);
    connect(m_try, &QPushButton::clicked, this, [this] {
        const bool tokenToo = !m_tokenToo->isHidden() && m_tokenToo->isChecked();
        m_tokenToo->setChecked(false); // once
        Q_EMIT trialWanted(tokenToo);
    });
    connect(m_trialId, &QLineEdit::textChanged, this, &EndpointForm::trialChanged);
}

/// What the chosen provider needs stands in the hints of the fields, and what is odd about it below its name.
void EndpointForm::refresh()
{
    const QString id = m_provider->currentData().toString();
    const auto preset = directory::presetOf(id);
    QStringList about;
    if (id.isEmpty())
        about = {tr("Without one Jotscope checks the token, and cannot say whether its user exists.")};
    else if (preset)
        about = {tr("%1.").arg(m_provider->currentText()), Told::again(preset->quirks), Told::again(preset->cost)};
    about.removeAll(QString());
    m_about->setText(about.join(u' '));
    fixHeight(m_about);
    QStringList needs;
    if (preset) {
        for (const QString &parameter : preset->needs)
            needs += parameter + QStringLiteral("=…");
    }
    m_parameters->setPlaceholderText(needs.isEmpty() ? tr("none needed") : tr("needed: %1").arg(needs.join(QStringLiteral("; "))));
    setRowShown(QStringLiteral("/user_endpoint/file"), id == u"file");
    for (const char *member : {"/user_endpoint/base_url", "/user_endpoint/credential"})
        setRowShown(QString::fromLatin1(member), !id.isEmpty() && id != u"file");
    for (const char *member :
        {"/user_endpoint/parameters", "/user_endpoint/lookup_claim", "/user_endpoint/known_good_id", "/user_endpoint/probes", "/trial"})
        setRowShown(QString::fromLatin1(member), !id.isEmpty());
}

void EndpointForm::fill(const environments::Environment &environment)
{
    const UserEndpoint endpoint = environment.userEndpoint.value_or(UserEndpoint());
    m_provider->setCurrentIndex(m_provider->findData(endpoint.provider));
    setQuietly(m_baseUrl, endpoint.baseUrl);
    setQuietly(m_file, endpoint.file);
    if (parametersOf(valueOf(m_parameters)) != endpoint.parameters)
        setQuietly(m_parameters, textOf(endpoint.parameters));
    if (parametersOf(textOf(endpoint.parameters)) != endpoint.parameters)
        m_parameters->setReadOnly(true);
    setQuietly(m_claim, endpoint.lookupClaim);
    setQuietly(m_knownGood, endpoint.knownGoodId);
    for (QCheckBox *box : m_probes)
        box->setChecked(endpoint.allows(box->objectName()));
    m_credentials->show(endpoint.credentials, &CredentialRow::credential, &CredentialRow::fill);
    refresh();
}

void EndpointForm::take(environments::Environment &into) const
{
    if (m_provider->currentData().toString().isEmpty())
        into.userEndpoint.reset();
    else
        into.userEndpoint = drafted(into.userEndpoint.value_or(UserEndpoint()));
}

/// What this section has no field for stays as it was.
UserEndpoint EndpointForm::drafted(UserEndpoint endpoint) const
{
    endpoint.provider = m_provider->currentData().toString();
    endpoint.baseUrl = valueOf(m_baseUrl);
    endpoint.file = endpoint.provider == u"file" ? valueOf(m_file) : QString();
    if (endpoint.provider == u"file")
        endpoint.baseUrl.clear();
    if (!m_parameters->isReadOnly())
        endpoint.parameters = parametersOf(m_parameters->text());
    endpoint.lookupClaim = valueOf(m_claim).isEmpty() ? QStringLiteral("sub") : valueOf(m_claim);
    endpoint.knownGoodId = valueOf(m_knownGood);
    endpoint.probes.clear();
    for (const QCheckBox *box : m_probes) {
        if (box->isChecked())
            endpoint.probes += box->objectName();
    }
    endpoint.credentials.clear();
    for (const CredentialRow *row : *m_credentials)
        endpoint.credentials.push_back(row->credential());
    return endpoint;
}

QString EndpointForm::trialId() const
{
    return valueOf(m_trialId).isEmpty() ? valueOf(m_knownGood) : valueOf(m_trialId);
}

void EndpointForm::showPlanned(const Result<TrialPlan> &plan)
{
    const QString tokenTo = plan ? plan->tokenTo : QString();
    const QString label = tokenTo.isEmpty() ? QString() : tr("Send the token itself to %1, this once").arg(report::plain(tokenTo));
    if (m_tokenToo->text() != label)
        m_tokenToo->setChecked(false); // another host is another question
    m_tokenToo->setText(label);
    m_tokenToo->setVisible(!tokenTo.isEmpty());
    m_trialId->setEnabled(tokenTo.isEmpty());
    m_planned->setFlow(plan ? tr("Sends:") : QString(), report::plain(plan ? plan->requests : retold(plan.error().message)));
    m_isPossible = plan.has_value();
    m_result->hide();
    refreshTry();
}

void EndpointForm::refreshTry()
{
    m_try->setEnabled(m_isPossible && (m_tokenToo->isHidden() || m_tokenToo->isChecked()));
}

void EndpointForm::tell(const QString &bold, const QString &rest)
{
    m_result->setFlow(bold, report::plain(rest));
    m_result->show();
    comeIntoSight(m_result);
}

} // namespace jotscope::ui
