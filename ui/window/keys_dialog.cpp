// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keys_dialog.h"

#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/icons.h"
#include "ui/kit/reading.h"
#include "ui/kit/style_sheet.h"
#include "ui/models/keys_model.h"
#include "ui/views/tab_strip.h"
#include "ui/views/table.h"
#include "ui/window/session_keys.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <functional>

namespace jotscope::ui {

namespace {

constexpr qint64 mostOctets = 4 << 20;

QLabel *plainLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    beginWithWindow(label);
    label->setBuddy(buddy);
    return label;
}

/// What is pasted here and is neither address nor key may be a secret: it goes to the field that does not show it.
class KeyField : public QPlainTextEdit {
public:
    explicit KeyField(std::function<void(const QString &)> secretPasted) : m_secretPasted(std::move(secretPasted)) { }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const QString text = source->text();
        const bool isAlone = toPlainText().isEmpty() && !text.trimmed().contains(u'\n');
        if (isAlone && SessionKeys::kindOf(text) == SessionKeys::Kind::Unknown)
            m_secretPasted(text.trimmed());
        else
            QPlainTextEdit::insertFromMimeData(source);
    }

private:
    std::function<void(const QString &)> m_secretPasted;
};

} // namespace

KeysDialog::KeysDialog(SessionKeys *keys, QWidget *parent) : QDialog(parent), m_keys(keys)
{
    setWindowTitle(tr("Keys"));
    m_tabs = new TabStrip(this);
    m_tabs->addTab(tr("For now"));
    m_tabs->addTab(tr("All keys"));
    m_tabs->setAccessibleName(tr("Keys"));
    auto *pages = new QStackedWidget(this);
    pages->addWidget(buildFields());
    pages->addWidget(buildTable());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_tabs);
    column->addWidget(pages, 1);
    column->addLayout(buttons());
    connect(m_tabs, &QTabBar::currentChanged, this, [this, pages](int page) {
        pages->setCurrentIndex(page);
        for (QPushButton *button : {m_use, m_file, m_save, m_forget})
            button->setVisible(page == 0);
    });
    connect(m_keys, &SessionKeys::changed, this, &KeysDialog::refresh);
    connect(m_keys, &SessionKeys::failed, this, [this](const QString &message) { tell(message, true); });
    recognise();
    refresh();
    resize(QSize(lines(55), lines(27)).boundedTo(screen()->availableSize() * 9 / 10));
    m_text->setFocus(); // not the tabs: what is typed at once would be lost
}

QWidget *KeysDialog::buildFields()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto *intro = new FlowLabel(1.0, this);
    intro->setFlow(
        tr("Used at once, in this run of the program only."), tr("Never written to disk unless you save them as an environment."));
    m_text = new KeyField([this](const QString &secret) {
        m_secret->setText(secret);
        m_secret->setFocus();
    });
    setKind(m_text, "field");
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("A JWKS URL, an issuer, a PEM, a JWK or a JWKS"));
    m_text->setAccessibleName(tr("Keys or their address"));
    m_recognised = new FlowLabel(0.94, this);
    m_secret = new QLineEdit(this);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Shared secret"));
    m_encoding = new QComboBox(this);
    for (const char *encoding : {"utf8", "base64", "base64url", "hex"})
        m_encoding->addItem(QString::fromLatin1(encoding));
    setKind(m_encoding, "field");
    m_encoding->setItemText(0, tr("as text"));
    m_encoding->setAccessibleDescription(tr("How the secret is written"));
    auto *secretRow = new QHBoxLayout;
    secretRow->addWidget(m_secret, 1);
    secretRow->addWidget(m_encoding);
    m_message = new FlowLabel(1.0, this);
    m_message->hide();
    m_list = new QListWidget(this);
    setKind(m_list, "field");
    m_list->setAccessibleName(tr("Keys in use"));
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_noneInUse = new FlowLabel(0.94, this);
    m_noneInUse->setFlow({}, tr("None yet: each token is checked with the keys of your environments."));
    column->addWidget(intro);
    column->addWidget(plainLabel(tr("&Keys or their address"), m_text, this));
    column->addWidget(m_text, 2);
    column->addWidget(m_recognised);
    column->addWidget(plainLabel(tr("or a shared &secret (HS256, HS384, HS512)"), m_secret, this));
    column->addLayout(secretRow);
    column->addWidget(m_message);
    column->addWidget(plainLabel(tr("In &use"), m_list, this));
    column->addWidget(m_noneInUse);
    column->addWidget(m_list, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &KeysDialog::recognise);
    connect(m_secret, &QLineEdit::textChanged, this, &KeysDialog::recognise);
    return page;
}

QWidget *KeysDialog::buildTable()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto *intro = new FlowLabel(1.0, page);
    intro->setFlow({}, tr("Keys of your environments as they were last read, and those for now. Nobody is asked for this table."));
    m_model = new KeysModel(page);
    m_table = new Table(m_model, 1.4,
        {{8, 18, false, false}, {8, 16, false, false}, {3, 6, false, false}, {7, 9}, {6.5, 10, false, false}, {10, 80, true, true, true},
            {10, 20, false, false}, {5.5, 8, false, false}},
        page);
    m_table->setAccessibleName(tr("All keys"));
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->showHeader(true);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    return page;
}

QLayout *KeysDialog::buttons()
{
    m_use = new QPushButton(tr("Use now"), this);
    setKind(m_use, "primary");
    m_use->setDefault(true);
    m_file = new QPushButton(tr("Choose a file…"), this);
    m_save = new QPushButton(tr("Save as environment…"), this);
    m_forget = new QPushButton(tr("Forget all"), this);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *other : {m_file, m_save, m_forget, close})
        other->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *button : {m_use, m_file, m_save, m_forget})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    connect(m_use, &QPushButton::clicked, this, &KeysDialog::use);
    connect(m_file, &QPushButton::clicked, this, &KeysDialog::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &KeysDialog::saveWanted);
    connect(m_forget, &QPushButton::clicked, m_keys, &SessionKeys::forget);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::finished, this, &KeysDialog::clearSecret);
    return row;
}

void KeysDialog::offer(const QString &text)
{
    m_text->setPlainText(text);
    m_text->setFocus();
}

void KeysDialog::recognise()
{
    const auto kind = SessionKeys::kindOf(m_text->toPlainText());
    m_text->setFont(kind == SessionKeys::Kind::Nothing ? font() : fixedFont()); // the hint is prose
    m_recognised->setFlow({}, SessionKeys::describe(m_text->toPlainText()));
    m_recognised->setVisible(kind != SessionKeys::Kind::Nothing);
    const bool isUsable = kind != SessionKeys::Kind::Nothing && kind != SessionKeys::Kind::Unknown;
    m_use->setEnabled(isUsable || !m_secret->text().isEmpty());
}

void KeysDialog::use()
{
    m_message->hide();
    const QString text = m_text->toPlainText();
    const auto kind = SessionKeys::kindOf(text);
    Result<void> done;
    if (kind == SessionKeys::Kind::JwksUrl || kind == SessionKeys::Kind::Issuer) {
        tell(tr("Asking %1 …").arg(QUrl(text.trimmed()).host()), false);
        m_keys->fetch(QUrl(text.trimmed()), kind == SessionKeys::Kind::Issuer);
        return;
    }
    if (kind == SessionKeys::Kind::Pem || kind == SessionKeys::Kind::Jwks)
        done = m_keys->useText(text.toUtf8(), kind == SessionKeys::Kind::Pem ? tr("pasted PEM") : tr("pasted JWKS"));
    else if (!m_secret->text().isEmpty())
        done = m_keys->useSecret(m_secret->text(), m_encoding->currentIndex() == 0 ? QStringLiteral("utf8") : m_encoding->currentText());
    if (!done)
        tell(retold(done.error().message), true);
}

void KeysDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a key file"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()), true);
    const auto done = m_keys->useText(file.read(mostOctets), QFileInfo(path).fileName(), path);
    if (!done)
        tell(retold(done.error().message), true);
}

void KeysDialog::refresh()
{
    m_model->show(m_keys->allKeys());
    m_table->setColumnHidden(KeysModel::Certificate, !m_model->hasCertificate());
    m_table->fitColumns();
    m_tabs->setCount(1, m_model->rowCount());
    m_list->clear();
    for (const UsedKeys &used : m_keys->used()) {
        for (const keys::Key &key : used.set.keys)
            m_list->addItem(tr("%1: %2").arg(report::plain(used.set.from), describeKey(key)));
    }
    const bool isAny = !m_keys->used().empty();
    m_list->setVisible(isAny);
    m_noneInUse->setVisible(!isAny);
    m_save->setEnabled(isAny);
    m_forget->setEnabled(isAny);
    if (!isAny) {
        m_message->hide();
        return;
    }
    clearSecret();
    m_text->clear();
    const int count = m_list->count();
    tell(count == 1 ? tr("1 key is in use: every token was checked with it.")
                    : tr("%1 keys are in use: every token was checked with them.").arg(count),
        false);
}

void KeysDialog::tell(const QString &message, bool isError)
{
    m_message->setFlow(isError ? tr("Not used.") : QString(), report::plain(message));
    m_message->show();
}

void KeysDialog::clearSecret()
{
    m_secret->clear();
}

} // namespace jotscope::ui
