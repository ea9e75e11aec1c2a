// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/environment_dialog.h"

#include "directory/preset.h"
#include "environments/environments_file.h"
#include "environments/secrets.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/editor/editor_dialog.h"
#include "ui/editor/provider_choice.h"
#include "ui/kit/column_area.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/window/environment_name.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QUrl>

#include <algorithm>

namespace jotscope::ui {

using environments::Environment;
using environments::KeySource;

namespace {

constexpr qsizetype mostProposed = 500;

enum KeyChoice { ByDiscovery, ByUrl, BySecret, KeysForNow };

void addField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, field->parentWidget());
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    auto *line = qobject_cast<ForeignLine *>(field);
    if (!line)
        return form->addRow(name, field);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(1);
    cell->addWidget(field);
    cell->addWidget(line->makeNotice(field->parentWidget()));
    form->addRow(name, cell);
}

} // namespace

EnvironmentDialog::EnvironmentDialog(std::vector<Environment> known, QString path, QWidget *parent)
    : QDialog(parent), m_known(std::move(known)), m_path(std::move(path))
{
    setWindowTitle(tr("Add an environment"));
    auto *intro = new FlowLabel(1.0, this);
    intro->setFlow(tr("An issuer is enough."),
        tr("Its keys come from its discovery document. The user endpoint lets Jotscope say whether the user exists."));
    QWidget *fields = buildFields();
    m_origin = new FlowLabel(0.92, this);
    m_origin->hide();
    m_complaint = new FlowLabel(1.0, this);
    QSizePolicy kept = m_complaint->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing jumps when there is something to say
    m_complaint->setSizePolicy(kept);
    m_complaint->setFlow({}, QStringLiteral(" "));
    m_complaint->hide();
    auto *where = new FlowLabel(0.92, this);
    where->setFlow({}, tr("Written to %1. Secrets never are: only where they live.").arg(m_path));
    auto *add = new QPushButton(tr("Add environment"), this);
    setKind(add, "primary");
    add->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *area = new ColumnArea(this); // large letters on a small screen
    auto *words = new QVBoxLayout(area->widget());
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(10);
    for (QWidget *one : {static_cast<QWidget *>(intro), fields, static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_complaint)})
        words->addWidget(one);
    words->addStretch();
    words->addWidget(where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &EnvironmentDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    m_started = drafted();
    resize(QSize(lines(32), qMax(lines(24), sizeHint().height() + lines(3))).boundedTo(screen()->availableSize() * 9 / 10));
}

void EnvironmentDialog::reject()
{
    if (drafted() == m_started)
        QDialog::reject();
    else
        EditorDialog::askToThrowAway(this, [this] { QDialog::reject(); });
}

QWidget *EnvironmentDialog::buildFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto edit = [fields](const QString &hint) {
        auto *line = new ForeignLine(fields);
        line->setPlaceholderText(hint);
        return line;
    };
    m_issuer = edit(QStringLiteral("https://id.example"));
    m_name = edit(tr("a word of your own, such as staging"));
    m_audience = edit(tr("https://api.example (empty: not checked)"));
    m_keys = new QComboBox(fields);
    m_keys->addItem(tr("by discovery from the issuer"), ByDiscovery);
    m_keys->addItem(tr("from a JWKS URL"), ByUrl);
    m_keys->addItem(tr("a shared secret"), BySecret);
    m_keyPlace = edit({});
    m_provider = new QComboBox(fields);
    m_provider->addItem(tr("none"), QString());
    addProviders(m_provider);
    m_baseUrl = edit(QStringLiteral("https://users.example"));
    m_credential = new QComboBox(fields);
    m_credential->addItem(tr("none"), QStringLiteral("none"));
    m_credential->addItem(tr("bearer token"), QStringLiteral("bearer"));
    m_credential->addItem(tr("user and password"), QStringLiteral("basic"));
    m_secret = edit(QStringLiteral("env:USERS_ADMIN_TOKEN"));
    addField(form, tr("&Issuer"), m_issuer);
    addField(form, tr("&Name"), m_name);
    addField(form, tr("&Audience"), m_audience);
    addField(form, tr("&Keys"), m_keys);
    addField(form, tr("W&here the keys are"), m_keyPlace);
    addField(form, tr("&User endpoint"), m_provider);
    addField(form, tr("&Base address"), m_baseUrl);
    addField(form, tr("&Credential"), m_credential);
    addField(form, tr("Where the &secret lives"), m_secret);
    connect(m_keys, &QComboBox::activated, this, &EnvironmentDialog::refresh);
    connect(m_provider, &QComboBox::activated, this, &EnvironmentDialog::refresh);
    connect(m_credential, &QComboBox::activated, this, &EnvironmentDialog::refresh);
    connect(m_issuer, &ForeignLine::editingFinished, this, [this] {
        suggestName();
        suggest();
    });
    return fields;
}

/// What the issuer's address tells of its provider goes into fields that are empty.
void EnvironmentDialog::suggest()
{
    const directory::Suggestion suggested = directory::suggestPreset(m_issuer->text().trimmed());
    if (suggested.preset.isEmpty() || m_provider->currentIndex() > 0)
        return;
    m_provider->setCurrentIndex(m_provider->findData(suggested.preset));
    if (m_baseUrl->text().isEmpty())
        m_baseUrl->setText(suggested.baseUrl);
    m_parameters = suggested.parameters;
    refresh();
}

/// As long as no other was typed.
void EnvironmentDialog::suggestName()
{
    if (!m_name->text().isEmpty() && m_name->text() != m_suggestedName)
        return;
    m_suggestedName = among(m_known, nameFrom(m_issuer->text().trimmed()));
    m_name->setText(m_suggestedName);
}

void EnvironmentDialog::proposeFromToken(const QString &issuer, const QString &audience)
{
    const bool isKnown
        = std::ranges::any_of(m_known, [&](const Environment &one) { return one.issuer == issuer || one.issuerAliases.contains(issuer); });
    if (issuer.isEmpty() || isKnown || issuer.size() > mostProposed)
        return;
    m_issuer->offer(issuer); // what cannot be seen is told below it, not filled in
    m_audience->offer(audience.size() <= mostProposed ? audience : QString());
    suggestName();
    suggest();
    m_origin->setFlow(tr("From the token that is shown:"),
        m_audience->text().isEmpty() ? tr("the issuer. Check that it is yours; nobody is asked before you allow it.")
                                     : tr("issuer and audience. Check that they are yours; nobody is asked before you allow it."));
    m_origin->show();
    m_started = drafted();
}

void EnvironmentDialog::setKeys(const UsedKeys &keys)
{
    m_used = keys;
    switch (keys.source.kind) {
    case KeySource::Kind::Discovery:
        m_issuer->offer(keys.issuer);
        m_origin->hide();
        suggestName();
        break;
    case KeySource::Kind::JwksUrl:
        m_keys->setCurrentIndex(ByUrl);
        m_keyPlace->offer(keys.source.url.toString());
        break;
    case KeySource::Kind::Secret: m_keys->setCurrentIndex(BySecret); break;
    default: m_keys->addItem(tr("the keys for now (public halves)"), KeysForNow); m_keys->setCurrentIndex(m_keys->count() - 1);
    }
    refresh();
    m_started = drafted();
}

void EnvironmentDialog::refresh()
{
    const int choice = m_keys->currentData().toInt();
    m_keyPlace->setEnabled(choice == ByUrl || choice == BySecret);
    m_keyPlace->setPlaceholderText(choice == BySecret ? QStringLiteral("env:JWT_SECRET") : QStringLiteral("https://id.example/jwks.json"));
    const bool hasEndpoint = !m_provider->currentData().toString().isEmpty();
    m_baseUrl->setEnabled(hasEndpoint);
    m_credential->setEnabled(hasEndpoint);
    m_secret->setEnabled(hasEndpoint && m_credential->currentIndex() > 0);
}

KeySource EnvironmentDialog::draftedKeys() const
{
    KeySource source;
    switch (m_keys->currentData().toInt()) {
    case ByUrl:
        source.kind = KeySource::Kind::JwksUrl;
        source.url = QUrl(m_keyPlace->text().trimmed());
        break;
    case BySecret:
        source.kind = KeySource::Kind::Secret;
        source.secret = m_keyPlace->text().trimmed();
        if (m_used)
            source.encoding = m_used->source.encoding;
        break;
    case KeysForNow: return m_used->source;
    default: source.kind = KeySource::Kind::Discovery;
    }
    return source;
}

Environment EnvironmentDialog::drafted() const
{
    Environment environment;
    environment.name = m_name->text().trimmed();
    environment.issuer = m_issuer->text().trimmed();
    if (!m_audience->text().trimmed().isEmpty())
        environment.audiences = {m_audience->text().trimmed()};
    environment.keys = {draftedKeys()};
    const QString provider = m_provider->currentData().toString();
    if (provider.isEmpty())
        return environment;
    environments::UserEndpoint endpoint;
    endpoint.provider = provider;
    endpoint.baseUrl = m_baseUrl->text().trimmed();
    endpoint.parameters = m_parameters;
    environments::Credential credential;
    credential.kind = m_credential->currentData().toString();
    if (m_secret->isEnabled())
        credential.secret = m_secret->text().trimmed();
    endpoint.credentials = {credential};
    environment.userEndpoint = endpoint;
    return environment;
}

/// The file's own reader judges the draft, so that what is written can be read back.
void EnvironmentDialog::save()
{
    const Environment draft = drafted();
    const auto judged = [this](std::vector<Environment> all) {
        return environments::readEnvironments(environments::writeEnvironments(all), tr("this environment"), QFileInfo(m_path).path());
    };
    if (draft.name.isEmpty() && !draft.issuer.isEmpty()) { // whose host would have given the name: what is wrong there comes first
        Environment named = draft;
        named.name = QStringLiteral("new");
        if (const auto read = judged({named}); !read)
            return complainOf(read.error().message);
    }
    if (draft.name.isEmpty())
        return complain(tr("Name: expected a word for this environment, found nothing."), m_name);
    if (draft.keys.front().kind == KeySource::Kind::Discovery && draft.issuer.isEmpty())
        return complain(tr("Issuer: expected its address, found nothing. Discovery starts there."), m_issuer);
    for (const Environment &known : m_known) {
        if (known.name == draft.name)
            return complain(tr("Name: %1 is taken. Choose another.").arg(draft.name), m_name);
    }
    std::vector<Environment> all = m_known;
    all.push_back(draft);
    const auto read = judged(all);
    if (!read)
        return complainOf(read.error().message);
    const auto saved = environments::saveEnvironments(m_path, all);
    if (!saved)
        return complain(retold(saved.error().message));
    Q_EMIT this->saved(m_path);
    accept();
}

/// The reader names a place in a file that is not written: here the field has its name.
void EnvironmentDialog::complainOf(const QString &message)
{
    static const QRegularExpression place(
        QStringLiteral("^.*?\\(/environments/\\d+([^)]*)\\): (.*)$"), QRegularExpression::DotMatchesEverythingOption);
    const auto parts = place.match(message);
    if (!parts.hasMatch())
        return complain(retold(message));
    const QString pointer = parts.captured(1);
    const QList<QPair<QString, QLineEdit *>> fields = {{QStringLiteral("/name"), m_name}, {QStringLiteral("/issuer"), m_issuer},
        {QStringLiteral("/audiences"), m_audience}, {QStringLiteral("/keys"), m_keyPlace->isEnabled() ? m_keyPlace : m_issuer},
        {QStringLiteral("/user_endpoint/credential"), m_secret}, {QStringLiteral("/user_endpoint"), m_baseUrl}};
    for (const auto &[begin, field] : fields) {
        if (!pointer.startsWith(begin))
            continue;
        const QList<QLabel *> labels = field->parentWidget()->findChildren<QLabel *>();
        const auto label = std::find_if(labels.begin(), labels.end(), [field = field](const QLabel *one) { return one->buddy() == field; });
        const QString name = label == labels.end() ? pointer : plainWords((*label)->text());
        const bool isMissing = parts.captured(2).contains(u"with the member \"") && field->text().trimmed().isEmpty();
        return complain(isMissing ? tr("%1 is empty.").arg(name) : QStringLiteral("%1: %2").arg(name, retold(parts.captured(2))), field);
    }
    complain(retold(parts.captured(2)));
}

void EnvironmentDialog::complain(const QString &message, QLineEdit *about)
{
    if (about) {
        about->setFocus();
        about->selectAll();
    }
    m_complaint->setFlow(tr("Not added."), report::plain(message));
    m_complaint->show();
    comeIntoSight(m_complaint);
}

} // namespace jotscope::ui
