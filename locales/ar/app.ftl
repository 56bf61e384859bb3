# Passi
