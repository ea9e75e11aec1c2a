// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/login_row.h"

#include "jose/claims.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/concealed.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/keep_font.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace jotscope::ui {

using login::Flow;
using State = LoginTalk::State;

namespace {

QString safe(const QString &text)
{
    return report::plain(text);
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

LoginRow::LoginRow(LoginMeans means, QWidget *parent)
    : CaptureRow(QStringLiteral("log-in"), tr("Log in"), parent), m_opener([](const QUrl &url) { return QDesktopServices::openUrl(url); }),
      m_talk(new LoginTalk(std::move(means), this)), m_environment(new QComboBox(this)), m_flow(new QComboBox(this)),
      m_begin(button(tr("&Log in…"), this)), m_details(new QWidget(this)), m_text(new FlowLabel(0.94, m_details)),
      m_code(new QLabel(m_details)), m_first(button({}, m_details)), m_second(button({}, m_details))
{
    buildControls();
    buildDetails();
    connect(m_talk, &LoginTalk::changed, this, &LoginRow::tell);
    connect(m_talk, &LoginTalk::browserWanted, this, &LoginRow::openBrowser);
    connect(m_talk, &LoginTalk::found, this, &LoginRow::found);
    tell();
}

void LoginRow::buildControls()
{
    m_environment->setAccessibleDescription(tr("The environment to log in to"));
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_environment->setMinimumContentsLength(9);
    m_flow->setAccessibleDescription(tr("How to log in"));
    for (const auto &[flow, word] : {std::pair(Flow::Code, tr("browser")), std::pair(Flow::Device, tr("device code")),
             std::pair(Flow::ClientCredentials, tr("client itself")), std::pair(Flow::Refresh, tr("refresh token"))})
        m_flow->addItem(word, QString::fromLatin1(login::wordOf(flow)));
    addControl(m_environment);
    addControl(m_flow);
    addControl(m_begin);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &LoginRow::chooseFlow);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &LoginRow::tell);
    connect(m_begin, &QPushButton::clicked, this, qOverload<>(&LoginRow::press));
}

void LoginRow::buildDetails()
{
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepFont(m_code, 1.8, true, true);
    m_code->setAccessibleDescription(tr("The code to type in"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_code);
    column->addWidget(m_text);
    column->addLayout(buttons);
    addBelow(m_details);
    connect(m_first, &QPushButton::clicked, this, [this] { press(m_first->property("deed").toString()); });
    connect(m_second, &QPushButton::clicked, this, [this] { press(m_second->property("deed").toString()); });
}

void LoginRow::setEnvironments(std::vector<environments::Environment> environments)
{
    const QString before = m_environment->currentText();
    m_environments = std::move(environments);
    const QSignalBlocker quiet(m_environment);
    m_environment->clear();
    int chosen = -1;
    for (std::size_t i = 0; i < m_environments.size(); ++i) {
        m_environment->addItem(report::briefId(m_environments[i].name, 40));
        if (m_environments[i].name == before || (chosen < 0 && m_environments[i].login && before.isEmpty()))
            chosen = int(i);
    }
    m_environment->setCurrentIndex(std::max(0, chosen));
    chooseFlow();
    tell();
}

void LoginRow::chooseFlow()
{
    const int index = m_environment->currentIndex();
    if (index < 0 || index >= int(m_environments.size()))
        return;
    const auto &login = m_environments[std::size_t(index)].login;
    m_flow->setCurrentIndex(std::max(0, m_flow->findData(login ? login->flow : QStringLiteral("code"))));
}

void LoginRow::press()
{
    if (m_talk->isUnderWay()) {
        m_talk->cancel();
        return;
    }
    const int index = m_environment->currentIndex();
    if (index < 0 || index >= int(m_environments.size()))
        return;
    login::Change change;
    change.flow = m_flow->currentData().toString();
    m_isOpened = true;
    m_talk->begin(m_environments[std::size_t(index)], change);
}

void LoginRow::press(const QString &what)
{
    const QUrl page = m_talk->code().addressWithCode.isEmpty() ? m_talk->code().address : m_talk->code().addressWithCode;
    if (what == u"agree")
        m_talk->agree();
    else if (what == u"describe")
        Q_EMIT loginWanted(m_environment->currentText());
    else if (what == u"copy-address")
        copy(m_talk->address().toString(QUrl::FullyEncoded));
    else if (what == u"open-again")
        openBrowser(m_talk->address());
    else if (what == u"copy-code")
        copy(m_talk->code().userCode);
    else if (what == u"open-page")
        openBrowser(page);
}

void LoginRow::copy(const QString &text)
{
    copySecret(text.toUtf8());
}

void LoginRow::openBrowser(const QUrl &url)
{
    m_isOpened = m_opener(url);
    tell();
}

/// Whoever has the focus keeps it; where its place has gone, the button that begins and cancels has it.
void LoginRow::tell()
{
    QWidget *focused = nullptr;
    for (QWidget *stop : std::initializer_list<QWidget *>{m_environment, m_flow, m_begin, m_first, m_second}) {
        if (stop->hasFocus())
            focused = stop;
    }
    tellState();
    if (focused)
        (focused->isEnabled() && !focused->isHidden() ? focused : m_begin)->setFocus();
}

void LoginRow::tellState()
{
    const State state = m_talk->state();
    const bool isBusy = m_talk->isUnderWay();
    m_environment->setEnabled(!isBusy && !m_environments.empty());
    m_flow->setEnabled(!isBusy && hasLogin());
    m_begin->setEnabled(isBusy || hasLogin());
    m_begin->setText(isBusy ? tr("Cancel") : tr("&Log in…"));
    setStatus(isBusy && state != State::Reviewing ? tr("logging in to %1").arg(safe(m_talk->environment())) : QString());
    showDetails({});
    showButtons({});
    switch (state) {
    case State::Idle: return tellIdle();
    case State::Reviewing: return tellReview();
    case State::Looking: return say(tr("Asking where to log in…"), Role::Accent);
    case State::Asking: return say(tr("Asking the provider…"), Role::Accent);
    case State::Exchanging: return say(tr("Getting the tokens…"), Role::Accent);
    case State::Browser:
        say(m_isOpened ? tr("Waiting for the browser. Log in there; the answer comes back by itself.")
                       : tr("No browser could be opened. Open the address yourself, on this computer; the answer comes back by itself."),
            m_isOpened ? Role::Accent : Role::Warn);
        return showButtons(QStringLiteral("open-again"), QStringLiteral("copy-address"));
    case State::Device:
        say(tr("Open the page on any device, and type in this code. It counts for %1.").arg(jose::spanOf(m_talk->code().expiresIn)),
            Role::Accent);
        showDetails({m_talk->code().address.toString(QUrl::FullyEncoded)}, m_talk->code().userCode);
        return showButtons(QStringLiteral("open-page"), QStringLiteral("copy-code"));
    case State::Done: return tellDone();
    case State::Failed: return tellFailure();
    }
}

bool LoginRow::hasLogin() const
{
    const int index = m_environment->currentIndex();
    return index >= 0 && index < int(m_environments.size()) && m_environments[std::size_t(index)].login;
}

void LoginRow::tellIdle()
{
    if (hasLogin())
        return say(tr("Gets tokens by a login at an environment, in your browser or by a code. What would be asked is shown first."));
    if (m_environments.empty())
        say(tr("Gets tokens by a login at an environment. There is none yet."));
    else
        say(tr("Gets tokens by a login. How to log in to %1 is not described yet.").arg(safe(m_environment->currentText())));
    showButtons(QStringLiteral("describe"));
}

void LoginRow::tellReview()
{
    say(m_talk->isDiscovery() ? tr("First the provider would be asked where to log in. Nothing leaves but the question.")
                              : tr("This would be asked next:"),
        Role::Accent);
    QStringList lines = m_talk->request().split(u'\n') + QStringList{QString()};
    for (const login::Host &host : m_talk->hosts()) {
        QString line = tr("%1 for %2; what goes there: %3").arg(host.origin, host.what, host.leaves);
        for (const QString &secret : host.secretReferences)
            line += tr(", and the secret %1").arg(secret);
        lines.append(line + (host.isForeign ? tr(". Only the provider names this host.") : QStringLiteral(".")));
    }
    showDetails(lines);
    showButtons(QStringLiteral("agree"));
}

void LoginRow::tellFailure()
{
    const login::Trouble &trouble = m_talk->trouble();
    say(safe(retold(trouble.headline)), trouble.id == u"cancelled" ? Role::Soft : Role::Fail);
    if (trouble.id == u"cancelled")
        return;
    QStringList lines{tr("Where: %1").arg(login::nameOf(trouble.where))};
    if (!trouble.found.isEmpty())
        lines.append(tr("Found: %1").arg(retold(trouble.found)));
    lines.append(tr("Next: %1").arg(retold(trouble.remedy)));
    showDetails(lines);
}

void LoginRow::tellDone()
{
    const login::Granted &granted = m_talk->granted();
    QStringList names;
    if (!granted.accessToken.isEmpty())
        names.append(tr("access token"));
    if (!granted.idToken.isEmpty())
        names.append(tr("ID token"));
    if (!granted.refreshToken.isEmpty())
        names.append(tr("refresh token"));
    say(tr("From %1 came: %2. They stand in the list.").arg(safe(m_talk->environment()), names.join(QStringLiteral(", "))), Role::Ok);
    showDetails(granted.notes);
}

void LoginRow::showDetails(const QStringList &lines, const QString &code)
{
    QStringList shown;
    for (const QString &line : lines)
        shown.append(safe(line));
    m_text->setFlow({}, shown.join(QChar::LineSeparator));
    m_text->setVisible(!shown.isEmpty());
    m_code->setText(safe(code));
    m_code->setVisible(!code.isEmpty());
    m_details->setVisible(!shown.isEmpty() || !code.isEmpty());
}

void LoginRow::showButtons(const QString &first, const QString &second)
{
    const QHash<QString, QString> words
        = {{QStringLiteral("agree"), m_talk->isDiscovery() || m_talk->flow() != Flow::Code ? tr("&Ask once") : tr("&Open the browser")},
            {QStringLiteral("open-again"), tr("Open a&gain")}, {QStringLiteral("copy-address"), tr("Co&py the address")},
            {QStringLiteral("describe"), m_environments.empty() ? tr("&Describe an environment…") : tr("&Describe the login…")},
            {QStringLiteral("open-page"), tr("Open the p&age")}, {QStringLiteral("copy-code"), tr("Co&py the code")}};
    for (const auto &[one, deed] : {std::pair(m_first, first), std::pair(m_second, second)}) {
        one->setProperty("deed", deed);
        one->setText(words.value(deed));
        one->setVisible(!deed.isEmpty());
    }
    m_details->setVisible(!first.isEmpty() || !m_text->isHidden() || !m_code->isHidden());
}

} // namespace jotscope::ui
