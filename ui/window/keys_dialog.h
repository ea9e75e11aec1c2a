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
class KeysModel;
class SessionKeys;
class Table;
class TabStrip;

/// Keys (Ctrl+K). Keys for now: a JWKS URL, an issuer, a PEM, a JWK or JWKS, a secret or a file; used at once, for this run of the
/// program. All keys: what every environment has at hand, since when, and which tokens each has verified.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(SessionKeys *keys, QWidget *parent = nullptr);

    void offer(const QString &text); ///< pasted elsewhere and recognised as keys

Q_SIGNALS:
    void saveWanted(); ///< "Save as environment…" of the keys that were used last

private:
    QWidget *buildFields();
    QWidget *buildTable();
    QLayout *buttons();
    void use();
    void chooseFile();
    void refresh();
    void recognise();
    void tell(const QString &message, bool isError);
    void clearSecret();

    SessionKeys *m_keys;
    TabStrip *m_tabs;
    KeysModel *m_model;
    Table *m_table;
    QPlainTextEdit *m_text;
    FlowLabel *m_recognised;
    QLineEdit *m_secret;
    QComboBox *m_encoding;
    FlowLabel *m_message;
    QListWidget *m_list;
    FlowLabel *m_noneInUse; ///< in its place
    QPushButton *m_use;
    QPushButton *m_file;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace jotscope::ui
