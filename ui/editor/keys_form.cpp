// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/keys_form.h"

#include "environments/known_names.h"
#include "report/blanks.h"
#include "ui/editor/secret_field.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/style_sheet.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace jotscope::ui {

using environments::KeySource;
using Kind = KeySource::Kind;

KeySourceRow::KeySourceRow(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_place(new ForeignLine(this)), m_secret(new SecretField(this)),
      m_encoding(new QComboBox(this))
{
    m_kind->setAccessibleDescription(tr("Sort of key source"));
    m_kind->addItem(tr("by discovery from the issuer"), int(Kind::Discovery));
    m_kind->addItem(tr("JWKS address"), int(Kind::JwksUrl));
    m_kind->addItem(tr("JWKS file"), int(Kind::JwksFile));
    m_kind->addItem(tr("JWKS as text"), int(Kind::Jwks));
    m_kind->addItem(tr("PEM file"), int(Kind::PemFile));
    m_kind->addItem(tr("shared secret"), int(Kind::Secret));
    m_place->setAccessibleName(tr("Where the keys are"));
    for (const QString &encoding : environments::knownEncodings())
        m_encoding->addItem(encoding);
    m_encoding->setAccessibleDescription(tr("How the secret is written"));
    auto *browse = new QPushButton(tr("Browse…"), this);
    m_browse = browse;
    auto *remove = new QPushButton(tr("Remove"), this);
    setKind(remove, "link");
    for (QPushButton *button : {browse, remove})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(remove);
    auto *where = new QHBoxLayout;
    where->setContentsMargins(12, 0, 0, 0);
    where->addWidget(m_place, 1);
    where->addWidget(m_secret, 1);
    where->addWidget(m_encoding, 0, Qt::AlignTop);
    where->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(where);
    connect(m_kind, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT edited(m_kind);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] { Q_EMIT edited(m_encoding); });
    connect(m_place, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(m_place); });
    connect(m_secret, &SecretField::edited, this, [this] { Q_EMIT edited(m_secret); });
    connect(remove, &QPushButton::clicked, this, &KeySourceRow::removed);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choose a key file"), m_place->text());
        if (path.isEmpty())
            return;
        m_place->setText(path);
        Q_EMIT edited(m_place);
    });
    m_secret->setNameHint(QStringLiteral("jwt-secret"));
    refresh();
}

Kind KeySourceRow::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void KeySourceRow::refresh()
{
    const bool isSecret = kind() == Kind::Secret;
    const bool isFile = kind() == Kind::JwksFile || kind() == Kind::PemFile;
    m_place->setVisible(!isSecret && kind() != Kind::Discovery);
    m_browse->setVisible(isFile);
    m_secret->setVisible(isSecret);
    m_encoding->setVisible(isSecret);
    m_place->setPlaceholderText(kind() == Kind::JwksUrl ? QStringLiteral("https://id.example/jwks.json")
            : kind() == Kind::Jwks                      ? QStringLiteral("{\"keys\": […]}")
                                                        : tr("a file beside the environments file, or anywhere"));
}

void KeySourceRow::focusPlace()
{
    m_kind->setFocus();
}

void KeySourceRow::fill(const KeySource &source)
{
    m_kind->setCurrentIndex(m_kind->findData(int(source.kind)));
    QString place;
    if (source.kind == Kind::JwksUrl)
        place = source.url.toString();
    else if (source.kind == Kind::Jwks)
        place = QString::fromUtf8(source.jwks);
    else
        place = source.file;
    static_cast<ForeignLine *>(m_place)->fill(place);
    m_secret->setReference(source.secret);
    m_encoding->setCurrentText(source.encoding);
    refresh();
}

KeySource KeySourceRow::source() const
{
    KeySource source;
    source.kind = kind();
    const QString place = ForeignLine::valueOf(m_place);
    switch (source.kind) {
    case Kind::JwksUrl: source.url = QUrl(place); break;
    case Kind::JwksFile:
    case Kind::PemFile: source.file = place; break;
    case Kind::Jwks: source.jwks = place.toUtf8(); break;
    case Kind::Secret:
        source.secret = m_secret->reference();
        source.encoding = m_encoding->currentText();
        break;
    case Kind::Discovery: break;
    }
    return source;
}

KeysForm::KeysForm(QWidget *parent) : Form(parent)
{
    auto *body = new QWidget(page());
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto *intro = new FlowLabel(1.0, body);
    intro->setFlow({}, tr("A signature is called valid only with a key from here. The sources are tried in this order."));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    m_sources = std::make_unique<RowList<KeySourceRow>>(rows, page(), [this](QWidget *field) { Q_EMIT edited(field); });
    auto *add = new QPushButton(tr("&Add a source"), body);
    auto *test = new QPushButton(tr("&Test the sources"), body);
    test->setToolTip(tr("Reads the files and asks the addresses; nothing of a token leaves"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, test}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_result = new FlowLabel(1.0, body);
    m_result->hide();
    column->addWidget(intro);
    column->addLayout(rows);
    column->addLayout(buttons);
    column->addWidget(m_result);
    addWide(body, QStringLiteral("/keys"));
    connect(add, &QPushButton::clicked, this, [this] {
        m_sources->add()->focusPlace();
        Q_EMIT edited(nullptr);
    });
    connect(test, &QPushButton::clicked, this, &KeysForm::testWanted);
}

void KeysForm::fill(const environments::Environment &environment)
{
    m_sources->show(environment.keys, &KeySourceRow::source, &KeySourceRow::fill);
}

void KeysForm::take(environments::Environment &into) const
{
    into.keys.clear();
    for (const KeySourceRow *row : *m_sources)
        into.keys.push_back(row->source());
}

void KeysForm::tell(const QString &bold, const QString &rest)
{
    m_result->setFlow(bold, report::plain(rest));
    m_result->setVisible(!bold.isEmpty() || !rest.isEmpty());
}

} // namespace jotscope::ui
