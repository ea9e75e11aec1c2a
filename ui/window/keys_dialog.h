// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace jotscope::ui {

class FlowLabel;
class SessionKeys;

/// Keys for now (Ctrl+K): a JWKS URL, an issuer, a PEM, a JWK or JWKS, a secret or a file; used at once, for this run of the program.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(SessionKeys *keys, QWidget *parent = nullptr);

    void offer(const QString &text); ///< pasted elsewhere and recognised as keys

Q_SIGNALS:
    void saveWanted(); ///< "Save as environment…" of the keys that were used last

private:
    void buildFields();
    void buildButtons();
    void use();
    void chooseFile();
    void refresh();
    void recognise();
    void tell(const QString &message, bool isError);
    void clearSecret();

    SessionKeys *m_keys;
    QPlainTextEdit *m_text;
    FlowLabel *m_recognised;
    QLineEdit *m_secret;
    QComboBox *m_encoding;
    FlowLabel *m_message;
    QListWidget *m_list;
    QPushButton *m_use;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace jotscope::ui
