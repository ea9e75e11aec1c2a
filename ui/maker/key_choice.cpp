// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maker/key_choice.h"

#include "jose/algorithm.h"
#include "keys/content.h"
#include "keys/management.h"
#include "ui/kit/concealed.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/views/segments.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace jotscope::ui {

namespace {

QLabel *plainLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

KeyChoice::KeyChoice(QWidget *parent) : Pane(tr("Key"), parent), m_key(failure(Error::Kind::Usage, QString()))
{
    auto *body = new QWidget(this);
    auto *rows = new QGridLayout(body);
    rows->setContentsMargins(12, 4, 12, 7);
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(5);
    rows->setColumnStretch(1, 1);
    buildAlgorithm(rows);
    buildSources(rows);
    buildCopies(rows);
    setBody(body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyChoice::buildAlgorithm(QGridLayout *rows)
{
    QWidget *body = rows->parentWidget();
    m_algorithm = new QComboBox(body);
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (keys::isSupported(row.scheme))
            m_algorithm->addItem(QString::fromLatin1(row.name), false);
    }
    m_algorithm->addItem(QStringLiteral("none"), false);
    m_algorithm->insertSeparator(m_algorithm->count());
    for (const keys::Management &row : keys::managements())
        m_algorithm->addItem(QString::fromLatin1(row.name), true);
    m_algorithm->setMaxVisibleItems(16);
    m_algorithm->setPlaceholderText(tr("unknown"));
    m_content = new QComboBox(body);
    for (const keys::ContentCipher &row : keys::contentCiphers())
        m_content->addItem(QString::fromLatin1(row.name));
    m_content->setCurrentText(QStringLiteral("A256GCM"));
    m_curve = new QComboBox(body);
    m_curve->addItems(
        {QStringLiteral("P-256"), QStringLiteral("P-384"), QStringLiteral("P-521"), QStringLiteral("X25519"), QStringLiteral("X448")});
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_contentLabel = plainLabel(tr("&with"), m_content, body);
    m_curveLabel = plainLabel(tr("&on"), m_curve, body);
    line->addWidget(m_algorithm);
    line->addWidget(m_contentLabel);
    line->addWidget(m_content);
    line->addWidget(m_curveLabel);
    line->addWidget(m_curve);
    line->addStretch();
    m_content->setAccessibleDescription(tr("Content encryption"));
    m_curve->setAccessibleDescription(tr("Curve of a new key"));
    rows->addWidget(plainLabel(tr("&Algorithm"), m_algorithm, body), 0, 0);
    rows->addLayout(line, 0, 1);
    connect(m_algorithm, &QComboBox::activated, this, &KeyChoice::chooseAlgorithm);
    connect(m_content, &QComboBox::activated, this, &KeyChoice::chooseAlgorithm);
    connect(m_curve, &QComboBox::activated, this, &KeyChoice::renew);
}

void KeyChoice::buildSources(QGridLayout *rows)
{
    QWidget *body = rows->parentWidget();
    m_sources = new Segments({tr("New"), tr("JWK or PEM"), tr("Secret")}, body);
    m_another = new QPushButton(tr("Another ke&y"), body);
    m_given = new QPlainTextEdit(body);
    setKind(m_given, "field");
    m_given->setFont(fixedFont());
    m_given->setTabChangesFocus(true);
    m_given->setPlaceholderText(tr("A private key: PEM, JWK or JWKS. To encrypt, a public one will do."));
    m_given->setAccessibleName(tr("Private key"));
    m_given->setFixedHeight(lines(6));
    auto *secretRow = new QWidget(body);
    m_secret = new QLineEdit(secretRow);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("A secret, or a password to encrypt with"));
    m_secret->setAccessibleName(tr("Secret or password"));
    m_encoding = new QComboBox(secretRow);
    setKind(m_encoding, "field");
    m_encoding->addItems({tr("as text"), QStringLiteral("base64"), QStringLiteral("base64url"), QStringLiteral("hex")});
    m_encoding->setAccessibleDescription(tr("How the secret is written"));
    auto *secretLine = new QHBoxLayout(secretRow);
    secretLine->setContentsMargins(0, 0, 0, 0);
    secretLine->addWidget(m_secret, 1);
    secretLine->addWidget(m_encoding);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sources);
    head->addStretch();
    head->addWidget(m_another);
    m_fields = new QStackedWidget(body);
    m_fields->addWidget(m_given);
    m_fields->addWidget(secretRow);
    m_words = new FlowLabel(0.94, body);
    rows->addWidget(plainLabel(tr("Comes from"), m_sources, body), 1, 0);
    rows->addLayout(head, 1, 1);
    rows->addWidget(m_fields, 2, 0, 1, 2);
    rows->addWidget(m_words, 3, 0, 1, 2);
    connect(m_sources, &Segments::chosen, this, &KeyChoice::renew);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_made.clear();
        renew();
    });
    connect(m_given, &QPlainTextEdit::textChanged, this, &KeyChoice::takeGiven);
    connect(m_secret, &QLineEdit::textChanged, this, &KeyChoice::renew);
    connect(m_encoding, &QComboBox::activated, this, &KeyChoice::renew);
}

void KeyChoice::buildCopies(QGridLayout *rows)
{
    QWidget *body = rows->parentWidget();
    const auto copy = [this](const QString &text, const QString &name, auto content) {
        auto *button = new QPushButton(text, this);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, content, name] {
            copySecret(content(namedKey()));
            setSummary(tr("%1: done").arg(name));
        });
        m_copies.append(button);
        return button;
    };
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(copy(tr("JWK"), tr("Copy public JWK"), [](const keys::SigningKey &key) { return keys::publicJwk(key.publicHalf); }));
    line->addWidget(copy(tr("PEM"), tr("Copy public PEM"), [](const keys::SigningKey &key) { return keys::publicPem(key.publicHalf); }));
    line->addSpacing(14);
    auto *privateLabel = plainLabel(tr("private"), nullptr, body);
    line->addWidget(privateLabel);
    line->addWidget(copy(tr("JWK"), tr("Copy private JWK"), [](const keys::SigningKey &key) { return keys::privateJwk(key); }));
    line->addWidget(copy(tr("PEM"), tr("Copy private PEM"), [](const keys::SigningKey &key) { return keys::privatePem(key); }));
    line->addStretch();
    rows->addWidget(plainLabel(tr("Copy public"), nullptr, body), 4, 0);
    rows->addLayout(line, 4, 1);
}

} // namespace jotscope::ui
