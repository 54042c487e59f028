import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Indonesian. */
export const id: LanguagePack = {
  tag: "id",
  script: "Latn",
  commonWords: (
    "yang dan di ke dari untuk dengan pada ini itu adalah akan tidak bisa dapat sudah telah belum kami kita saya aku anda kamu saudara " +
    "saudari bapak ibu pak bu mas mbak kak dalam oleh atas sebagai karena agar atau juga tapi tetapi namun jika kalau bila apabila lebih " +
    "sangat sekali ya nggak gak ga udah dulu saja aja banget sama buat bahwa serta setelah sebelum saat hari ada semua para kepada terhadap " +
    "secara seperti hanya masih lagi terima kasih makasih mohon maaf silakan selamat pagi siang sore halo hai yth hormat salam bagi tersebut " +
    "berikut kembali dapatkan melalui hingga sampai antara tanpa sehingga maka jadi kok deh nih dong sih mau ingin perlu harus bukan tentang"
  ).split(" "),
  concepts: {
    you: "anda | kamu | kau | engkau | saudara | saudari | saudara i | sdr | sdri | bapak | ibu | pak | bu | mas | mbak | mba | kak | kakak | kalian | dirimu | abang | bang | kang | akang | teh | teteh | bro | sis | gan | nona | tuan | nyonya | nak | dik | adik | ustaz | ustadz | ustazah | bli | sobat | lo | lu | loe | elu | km | lamaranmu | profilmu | namamu | cvmu | aplikasimu | portofoliomu | pengalamanmu | minatmu | waktumu | kariermu | karirmu | tesmu | dirimu | cv mu | yang bersangkutan",
    we: "kami | kita | perusahaan kami | tim kami | pihak kami | tim | kantor kami | pihak perusahaan | perusahaan | team",
    i: "saya | aku | gue | gua | gw | ku | sy | milik saya",
    they: "dia | ia | beliau | mereka | nya | dirinya | anaknya | orangnya",
    somebody: "seseorang | orang | orangnya | seorang | individu | pihak | sesiapa | siapa | orang lain",
    other:
      "lain | lainnya | yang lain | lain lain | berbeda | satunya | satunya lagi | beda | alternatif | selain | tempat lain | di tempat lain | pihak lain | sebelah | others",
    candidate:
      "kandidat* | pelamar* | calon | calon karyawan | calon pegawai | peserta | finalis | saingan | pesaing | candidate* | applicant* | pendaftar | talent",
    client:
      "klien* | client | user | usernya | principal | prinsipal | pihak user | pemberi kerja | brand | brandnya | perusahaan klien | perusahaan pengguna | agensi | agency",
    committee:
      "panitia | pansel | panitia seleksi | dewan | direksi | direktur | direktur utama | dirut | manajemen | management | komite | komisaris | bod | ceo | cfo | atasan | pimpinan | pemimpin | pemegang saham | senat | rektor | dekan | dekanat | pengurus | yayasan | hiring manager | manajer | kepala | kepala sekolah | hrd | panel | juri | tim seleksi | bos | owner | pemilik | ketua | user",
    internal:
      "internal | secara internal | dari dalam | orang dalam | dari dalam perusahaan | kandidat internal | karyawan lama | mutasi | pegawai internal | karyawan internal | promosi | mempromosikan | dipromosikan",
    everyone:
      "semua | semuanya | seluruh | setiap | tiap | masing masing | segenap | para | semua pelamar | seluruh peserta",
    friend:
      "teman | temanku | kawan | sahabat | adikku | adik saya | kakakku | anakku | suami | istri | istriku | suamiku | sepupu | saudaraku | rekan | tetangga | keponakan | putra | putri | teman saya | anak saya | anak",
    not: "tidak | tak | tdk | nggak | ngga | enggak | engga | gak | ga | gk | kagak | ndak | belum | belom | blm | bukan | bukanlah | tanpa | jangan | tiada | tidaklah | takkan | not | no | tidak ada | nggak ada | gagal | urung | batal | tms | ora | teu | mboten | usah",
    unable:
      "tidak dapat | tidak bisa | tak bisa | tak dapat | belum dapat | belum bisa | blm bisa | nggak bisa | ngga bisa | enggak bisa | gak bisa | ga bisa | belum mampu | tidak mampu | tidak memungkinkan | belum memungkinkan | tidak akan dapat | tidak mungkin | belum berkesempatan | tidak berkesempatan | tidak sanggup | belum sanggup | belum sempat | tidak lagi dapat | tidak kuasa | terpaksa tidak | tidak dimungkinkan | terpaksa | belum berani | belum bersedia",
    nolonger:
      "tidak lagi | sudah tidak | tidak lanjut | nggak lagi | gak lagi | udah nggak | udah gak | bukan lagi | tidak akan lagi | tak lagi | tidak berlaku lagi | lebih lanjut",
    sorry:
      "maaf | mohon maaf | minta maaf | memohon maaf | permohonan maaf | sayangnya | sayang sekali | sayang banget | menyesal | penyesalan | disesalkan | menyayangkan | disayangkan | sangat disayangkan | dengan berat hati | berat hati | kecewa | mengecewakan | sedih | kabar kurang baik | kabar buruk | kabar tidak menyenangkan | bukan kabar | kurang menyenangkan | prihatin | unfortunately | sorry | afwan | ngapunten | hapunten | mohon pengertian | mohon maklum | harap maklum | maklum | kendalanya | duka | nuwun sewu | ampun | berbesar hati",
    negative:
      "gagal | gugur | ditolak | tidak lulus | tidak lolos | belum lolos | belum lulus | nggak lolos | gak lolos | ga lolos | tidak diterima | belum diterima | tidak terpilih | belum terpilih | tidak berhasil | belum berhasil | tidak memenuhi | belum memenuhi | belum keterima | nggak keterima | gak keterima | tidak dilanjutkan | dinyatakan gugur | tidak memuaskan | belum memuaskan | kalah | tms | tidak cocok | belum cocok | kurang cocok | kurang sesuai | tidak sesuai | belum sesuai | belum kepilih | nggak kepilih | gak kepilih | drop | didiskualifikasi | tersingkir | kandas | negatif | belum beruntung | kurang beruntung | unfit | tidak direkomendasikan | belum direkomendasikan | tidak dapat dilanjutkan | tidak dipilih | ketinggalan | buram | tidak termasuk | tidak ada di antara | kurang",
    but: "tetapi | tapi | tp | namun | namun demikian | akan tetapi | meskipun | meski | walaupun | walau | sekalipun | hanya saja | cuma | sedangkan | kendati | padahal | sementara | biarpun | but",
    instead:
      "melainkan | daripada | ketimbang | alih alih | justru | lebih memilih | sebagai gantinya | malah | kepada kandidat lain | mengutamakan | memprioritaskan | mendahulukan | pilihan jatuh | jatuh pada | jatuh kepada | tertuju | berpihak | condong | ganti | menggantikan | gantinya",
    if: "jika | bila | apabila | bilamana | kalau | kalo | klo | seandainya | andaikan | andai | apakah | asalkan | sekiranya | dalam hal | manakala | kecuali | seumpama | misalkan | sejauh | selama | jikalau | if",
    may: "mungkin | barangkali | kemungkinan | bisa jadi | sepertinya | siapa tahu | boleh jadi | kiranya | kayaknya | mudah mudahan",
    when: "ketika | saat | sewaktu | setelah | sesudah | sebelum | sampai | hingga | begitu | waktu | usai | sejak | selepas | pas | habis | seusai",
    because:
      "karena | krn | sebab | dikarenakan | lantaran | mengingat | sehubungan | berhubung | disebabkan | oleh karena itu | oleh sebab itu | sehingga | soalnya | gara gara | alasan* | akibat | maka | dengan demikian | berdasarkan | makanya | jadi | pertimbangannya | atas dasar | dicabutnya | menyebabkan",
    only: "hanya | cuma | sekadar | saja | aja | semata | cuman | satu satunya | tinggal",
    yet: "masih | belum | sejauh ini | sampai sekarang | hingga kini | hingga saat ini | tetap | saat ini | sekarang ini | sementara ini | blm | sedang",
    already:
      "sudah | telah | udah | udh | sdh | dah | kini | sekarang | terlanjur | telanjur | barusan | baru saja | keburu | semula",
    timebeing:
      "untuk saat ini | saat ini | kali ini | sementara ini | untuk sementara | untuk sekarang | pada kesempatan ini | kesempatan ini | periode ini | tahap ini | dulu | batch ini | untuk kali ini | sekarang | tahun ini | rekrutmen kali ini | waktu ini",
    again:
      "lagi | kembali | ulang | sekali lagi | melamar kembali | melamar lagi | coba lagi | mencoba kembali | mencoba lagi | lamar lagi | daftar lagi | ulangi | diulang | deui",
    application:
      "lamaran* | melamar* | dilamar | lamar | ngelamar | aplikasi* | pencalonan* | kandidatur* | keikutsertaan* | mendaftar | pendaftaran | daftar jadi | permohonan | pengajuan | surat lamaran | pelamaran | apply | application | apply an | partisipasi* | formulir lamaran",
    documents:
      "cv | cvnya | resume | berkas* | dokumen* | portofolio* | portfolio* | surat lamaran | ijazah* | transkrip* | sertifikat* | lampiran | riwayat hidup | daftar riwayat hidup | skck | ktp | str | pas foto | fotokopi | map | rate card | deck",
    position:
      "posisi* | jabatan* | lowongan* | formasi* | loker | peran | role | rolenya | pekerjaan | kursi* | slot* | tempat kerja | bagian | kesempatan kerja | penempatan | vacancy | position | job | kebutuhan karyawan | kedudukan | shift | kuota* | job desk | meja | lowong | penugasan | kerja | kesempatan | kesempatan ini | peluang kerja",
    hiring:
      "rekrutmen* | perekrutan | recruitment | rekrut* | merekrut | perekrut | rekruter* | recruiter | hr | hrd | sdm | personalia | kepegawaian | bkpsdm | talent acquisition | human capital | karier* | karir* | penerimaan karyawan | penerimaan pegawai | hiring | ketenagakerjaan | human resources | people | hc | cpns | pppk | odp | management trainee",
    process:
      "proses* | seleksi* | penyaringan | saringan* | screening | tahapan | prosedur | pencarian | penjaringan | penerimaan | batch | angkatan | gelombang | selection | penilaian",
    training:
      "magang* | internship | intern | trainee* | pkl | kerja praktik | apprentice* | pelatihan | diklat | relawan | volunteer | management trainee | kadet | praktik lapangan | ikatan dinas | probation | masa percobaan",
    profile:
      "profil* | latar belakang* | kualifikasi* | keahlian* | keterampilan* | kemampuan* | kompetensi* | potensi* | kelebihan* | rekam jejak* | bakat | background | skill* | kapasitas | ipk | talenta",
    experience:
      "pengalaman* | berpengalaman | tahun pengalaman | rekam jejak | jam terbang | berkecimpung | malang melintang | pernah menangani | pernah membawa | pernah megang | pengetahuan | menguasai | penguasaan | senior | experience | lebih senior | sudah lama | jenjang | pernah",
    requirements:
      "syarat* | persyaratan* | dipersyaratkan | kriteria* | kebutuhan* | dibutuhkan | membutuhkan | butuh | dicari | yang kami cari | mencari | harapan | ketentuan* | standar* | kualifikasi | requirement* | diperlukan | memerlukan | mensyaratkan | mewajibkan | tuntutan | ekspektasi* | yang dicari | memenuhi syarat",
    fit: "cocok* | kecocokan | sesuai* | kesesuaian | pas | tepat | sejalan | selaras | match | matching | fit | memenuhi | klop | relevan | berjodoh | jodoh | rezeki | rejeki | nyambung | ketemu | bertemu di satu titik | sreg | ideal | terpenuhi | layak",
    better:
      "lebih | terbaik | lebih baik | lebih sesuai | lebih cocok | lebih pas | lebih tepat | lebih dekat | lebih kuat | lebih unggul | lebih siap | lebih berpengalaman | lebih tinggi | lebih dulu | paling | paling sesuai | unggul | terkuat | pilihan pertama | utama | sedikit lebih | mengungguli | teratas | lebih memenuhi | lebih mumpuni",
    level:
      "standar | tingkat | kualitas | persaingan* | ketat | bersaing | level | taraf | bersaing ketat | kompetitif | mutu | persaingan ketat",
    many: "banyak* | banyaknya | ratusan | ribuan | puluhan | sejumlah | jumlah pelamar | sekian banyak | begitu banyak | beberapa | antusiasme | membludak | tingginya | besarnya | lebih dari | berbagai | banyak pelamar",
    interview:
      "wawancara* | interview* | mewawancarai | diwawancarai | interviu | walk in interview | wawancaranya | final interview | panel | interview user",
    talk: "ngobrol* | mengobrol | obrolan* | bicara | berbicara | berbincang* | perbincangan | diskusi* | berdiskusi | telepon* | bertelepon | ditelepon | telpon | nelpon | call | panggilan | bertemu | ketemu | pertemuan* | ketemuan | berkenalan | mengenal | kenal | kenalan | tatap muka | zoom | google meet | gmeet | video call | vidcall | meeting | chat | bersilaturahmi | silaturahmi | ngopi | cerita | konsultasi | rapat | jumpa | tanya jawab",
    test: "tes | test | testnya | tesnya | tesmu | psikotes* | ujian* | asesmen* | assessment* | tugas | studi kasus | case | trial* | uji coba | hari percobaan | percobaan | audisi | casting | microteaching | presentasi* | take home* | technical test | praktik | uji | coding | skd | skb | demo | latihan soal | kuliah percobaan | medical check up | mcu | kuis | challenge | passing grade | uji kompetensi | tertulis | tes tertulis",
    round:
      "tahap* | babak* | ronde | putaran | round | stage | step | fase | langkah | langkah selanjutnya | langkah berikutnya | tahap berikutnya | tahap selanjutnya | selanjutnya | berikutnya | tahapan | next step | lebih lanjut | final round",
    shortlist:
      "shortlist* | daftar pendek | finalis* | daftar finalis | nominasi | terseleksi | daftar kandidat | lima besar | sepuluh besar | tiga besar | besar | daftar nama | long list | kandidat terpilih | dua finalis | dipanggil | pemanggilan | daftar peserta | daftar yang lolos | nama anda tidak ada | tercantum | termasuk dalam daftar",
    list: "daftar cadangan | cadangan* | daftar tunggu | waiting list | waitlist | peringkat* | urutan | nomor urut | ranking | pilihan kedua | standby | reserve list | antrean | antrian",
    pool: "talent pool | bank talenta | talent bank | database* | basis data | bank data | menyimpan | kami simpan | simpan* | disimpan | tersimpan | tetap terhubung | keep in touch | bank cv | arsip data | jaringan | data anda kami simpan | masukkan ke dalam database | memasukkan data | tetap ada | pool | catat",
    offer:
      "tawaran* | menawarkan | tawarkan | ditawarkan | nawarin | ditawari | menawari | penawaran* | surat penawaran | offering* | offer* | offering letter | job offer | kami tawarkan | tawaran kerja | penawaran kerja | memberikan kesempatan | memberikan | berikan | diberikan | mendapat tawaran",
    contract:
      "kontrak* | tanda tangan* | menandatangani | ditandatangani | tandatangani | ttd | onboarding | perjanjian kerja | pemberkasan | pkwt | pkwtt | materai | meterai | paraf | drh | kontraknya",
    salary:
      "gaji* | upah | tunjangan | bonus | insentif | bpjs | thr | kompensasi | service charge | rp | juta | jt | ribu | uang makan | benefit* | gaji pokok | remunerasi | pendapatan | ekspektasi gaji",
    start:
      "mulai* | memulai | dimulai | bergabung* | gabung* | hari pertama | masuk kerja | join* | awal kerja | bekerja sejak | tanggal masuk | aktif bekerja | orientasi | masuk tanggal | bertugas",
    reference:
      "referensi* | rekomendasi* | surat rekomendasi | background check | skck | medical check up | mcu | cek kesehatan | tes kesehatan | legalisir | surat keterangan | sertifikasi | verifikasi* | bebas narkoba | surat sehat | dokter perusahaan | reference check | paklaring",
    score:
      "nilai* | skor* | poin | passing grade | ambang batas | ambang | batas kelulusan | peringkat | ipk | di bawah | persen | hasil tes | skala | angka | grade | minimal | minimalnya | kkm | nilai akhir",
    feedback:
      "feedback* | umpan balik | masukan* | saran* | evaluasi | catatan* | komentar | penilaian* | alasan | kritik | perbaiki | review",
    decide:
      "memutuskan | keputusan* | diputuskan | putuskan | putusan | berkeputusan | menetapkan | ditetapkan | menentukan | ditentukan | kesimpulan | menyimpulkan | sepakat | bersepakat | kesepakatan | musyawarah | bermufakat | mufakat | dinyatakan | menyatakan | menilai | pertimbangan | hasil rapat | berketetapan | bulat | berkesimpulan | decision",
    result:
      "hasil* | pengumuman* | kabar* | status* | update* | jawaban | keputusan | informasi | info | berita | kelulusan | perkembangan | pengumuman hasil | tindak lanjut | outcome | result | hasil seleksi",
    select:
      "memilih | dipilih | terpilih | pilih | milih | kepilih | pilihan* | menjatuhkan pilihan | menunjuk | ditunjuk | diseleksi | terseleksi | pemilihan | jatuh pada | mengambil | menyeleksi | seleksi | mempercayakan | mengamanahkan | amanah | dipercaya | kami ambil | memenangkan | prioritas | lock | select* | tetapkan | nge lock | menemukan | temukan | kami temukan | mendapatkan kandidat",
    proceed:
      "lanjut* | melanjutkan | dilanjutkan | dilanjutin | lanjutkan | berlanjut | meneruskan | diteruskan | teruskan | terusin | memproses | diproses | kami proses | maju | melangkah | ke tahap | menuju | mengikuti tahap | meloloskan | diloloskan | loloskan | ikut serta | tindak lanjuti | ditindaklanjuti | tindaklanjuti | kelanjutan | proceed | naik | next | tahap berikutnya | jalan bareng | jalan dengan | berjalan dengan | dilanjut | melaju | diajukan",
    consider:
      "mempertimbangkan | dipertimbangkan | pertimbangan* | meninjau* | ditinjau | peninjauan | tinjau* | mempelajari | pelajari | dipelajari | mengevaluasi | evaluasi* | menilai | dinilai | menelaah | ditelaah | memeriksa* | diperiksa | periksa | review* | direview | seksama | saksama | matang | dengan cermat | mencocokkan | mengkaji | baca | membaca | dibaca | setelah melalui | menyeleksi | kami seleksi | pembahasan | dibahas | melihat | menimbang | bertimbang",
    hire: "menerima anda | mempekerjakan | dipekerjakan | merekrut | direkrut | rekrut | mengangkat | diangkat | pengangkatan | menempatkan | ditempatkan | tempatkan | diterima bekerja | terima sebagai | menerima sebagai | bergabung | mengambil karyawan | memperkerjakan | hire | hiring | diterima sebagai | diamanahkan | mengamanahkan | mempromosikan | dipromosikan | menerima saudara | menerima bapak | menerima ibu | menerima kamu | ditugaskan | dikontrak | penerimaan | mengusulkan | diusulkan | menjadi pegawai | pegawai tetap | karyawan tetap | diangkat menjadi",
    fill: "terisi | diisi | sudah diisi | telah diisi | penuh | terpenuhi | mengisi | sudah dapat orang | dapat orang | sudah ada orang | ada orangnya | ditempati | diduduki | kuota penuh | sudah penuh | sudah ada yang | tidak tersedia | tidak tersedia lagi | sudah tidak tersedia | sudah tidak ada | dipegang | diambil orang | tercukupi | sudah cukup | full | filled | kasih ke orang lain | diberikan kepada | kami berikan kepada | sudah ada yang duduk | yang duduk | kosong sudah | menemukan orang | sudah menemukan | nemu orang | telah ditempati | dikasih ke | sudah dapat | laku | terjual | habis | kami isi | terisi semua | sudah terisi | sudah lengkap",
    close:
      "ditutup | tutup | menutup | kami tutup | penutupan | berakhir | diakhiri | mengakhiri | akhiri | selesai | usai | tuntas | sampai di sini | sampai di sini dulu | cukup sampai | cukupkan | terhenti | berhenti | berhenti di sini | sampai sini | diarsipkan | arsipkan | arsip | closed | close | berhenti sampai | tamat | rampung | penutup | berakhir sampai | mutlak | final | kandas | musnahkan | hangus | diganggu gugat",
    cancel:
      "dibatalkan | membatalkan | pembatalan | batal | batalkan | ditiadakan | meniadakan | peniadaan | dihentikan | menghentikan | penghentian | hentikan | dihapus* | menghapus | dihapuskan | stop | distop | tidak jadi | nggak jadi | gak jadi | dicabut | urung | kami hentikan | gugurkan | tidak dibuka | tidak diadakan | dibubarkan | cancel* | dilepas | lepas | melepas",
    freeze:
      "ditunda | menunda | tunda | dijeda | jeda | hold | di hold | on hold | freeze | hiring freeze | ditangguhkan | menangguhkan | dibekukan | pembekuan | pending | dipending | dihentikan sementara | sementara kami tunda | moratorium | distop dulu | tertunda | moratorium cpns",
    budget:
      "anggaran* | budget* | efisiensi | restrukturisasi | reorganisasi | pengurangan | penghematan | headcount | biaya | keuangan | resesi | phk | kebijakan* | kantor pusat | ekonomi | dana | perampingan | merger | penambahan karyawan | izin operasi",
    withdraw:
      "menarik kembali | tarik kembali | ditarik | penarikan | mencabut | dicabut | pencabutan | membatalkan penawaran | kami tarik | tidak berlaku lagi | batal dan tidak berlaku | menarik tawaran | mencabut tawaran | tidak berlaku | pembatalan surat penawaran | penawaran dibatalkan | tawaran dibatalkan | dinyatakan batal | kami nyatakan batal | nyatakan batal",
    reject:
      "menolak | ditolak | tolak | penolakan | kami tolak | gugur | digugurkan | tersingkir | disisihkan | dicoret | coret | menggugurkan | didrop | drop | kalah bersaing | belum berjodoh | belum jodoh | belum rezeki | bukan rezeki | belum rejeki | bukan jodoh | tidak berjodoh | belum menemukan kecocokan | belum ditemukan kecocokan | tidak jadi merekrut | arah yang berbeda | arah berbeda | arah lain | tidak memasukkan | tidak masuk | belum masuk | kurang cocok | tidak berkenan | dieliminasi | tereliminasi | berpisah | cukup sampai di sini | slot kamu aku lepas | aku lepas | belum beruntung | belum dapat bergabung | tidak dapat bergabung | belum bisa bergabung | tidak menerima | belum menerima | rezeki di tempat lain | di luar jangkauan | rejected | skip | pass dulu | bukan waktu yang tepat | bukan rezekinya | belum saatnya | belum waktunya | belum bertemu | belum jodohnya | bukan rezeki kita | bukan yang kami cari | tidak kami lanjutkan | nggak lanjut | gak lanjut | ga lanjut",
    accept:
      "diterima | keterima | menyetujui | disetujui | setuju | setujui | menerima | dikabulkan | mengabulkan | dapat terima | bisa terima | kami terima | persetujuan | sepakat | bersedia | mau terima | meng acc | acc | approve* | oke",
    pass: "lolos* | lulus* | kelulusan | berhasil | sukses melewati | lolos seleksi | lulus seleksi | memenuhi syarat | dinyatakan lulus | memenuhi kualifikasi | memenuhi kriteria | lolos tahap | masuk tahap | lulus tahap | tembus | meloloskan | qualified | sanggup melewati | maju ke",
    invite:
      "mengundang | diundang | undang | undangan* | kami undang | panggilan | memanggil | dipanggil | panggil | ingin bertemu | ingin mengenal | ingin ngobrol | mau ketemu | mau ngobrol | ingin mewawancarai | ingin bersilaturahmi | mengajak | ajak | silakan datang | silakan hadir | menghadiri | hadir pada | ingin berdiskusi | penasaran | tertarik dengan cv | ingin bicara | ingin membicarakan | walk in",
    congratulate:
      "selamat | selamat bergabung | selamat ya | kabar gembira | kabar baik | berita baik | good news | dengan senang hati | senang | gembira | bahagia | bangga | alhamdulillah | puji tuhan | antusias | menantikan | menanti | congrats | congratulations | yeay | welcome | syukur",
    confirm:
      "konfirmasi* | mengonfirmasi | mengkonfirmasi | dengan ini | bersama ini | hadirkah | kepastian | memastikan | pastikan | bukti terima | tanda terima | menegaskan | menerangkan",
    receive:
      "kami terima | sudah kami terima | telah kami terima | sudah saya terima | telah diterima | sudah masuk | sudah diterima | menerima lamaran | telah masuk | diterima dengan baik | penerimaan lamaran | masuk ke sistem | menerima email | kami menerima | mendarat | berhasil dikirim | terkirim | nomor registrasi | sampai di kami",
    wait: "menunggu* | tunggu* | ditunggu | bersabar | sabar | kesabaran* | mohon ditunggu | mohon bersabar | lama | agak lama | lebih lama | keterlambatan | terlambat | terlambatnya | nanti dikabari | penantian | baru membalas | memakan waktu | waktu tambahan | tambahan waktu | menanti",
    postpone:
      "diundur | undur | menunda | reschedule | jadwal ulang | menjadwal ulang | dijadwalkan ulang | menjadwalkan ulang | geser | digeser | mengubah jadwal | perubahan jadwal | dipindah* | pindah | diganti hari | majukan | dimajukan | mundur | molor | tanggal lain | jam lain | hari lain | waktu lain | ulang | kita ulang",
    schedule:
      "jadwal* | dijadwalkan | menjadwalkan | slot* | kalender | janji temu | agenda | pilih jadwal | pilih slot | atur waktu | waktu luang | ketersediaan | berhalangan | luang | kosong | free | available | senggang | bisa hadir | kapan bisa | bisa datang | mengatur jadwal | pertemuan dijadwalkan | tanggal* | kapan",
    daytime:
      "senin | selasa | rabu | kamis | jumat | jum'at | sabtu | minggu | besok | lusa | hari ini | pekan depan | minggu depan | pukul | jam | wib | wita | wit | pagi | siang | sore | malam | kemarin | akhir pekan | nanti sore | hari | menit | ba'da | pekan | akhir bulan | tadi | pagi ini | bakda",
    month:
      "januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november | desember | bulan | triwulan | kuartal* | semester | ramadan | ramadhan | lebaran | tahun depan | idul fitri | tahun ajaran",
    place:
      "kantor* | gedung | lantai | ruang* | ruangan | alamat | lokasi | tempat | di kantor | datang ke | jalan | jl | blok | outlet | pabrik | toko | cabang | aula | loket | klinik | kampus | parkir | wilayah | domisili* | berdomisili | kawasan | link zoom | studio | bertempat | datang | hadir | kehadiran",
    bring:
      "membawa | bawa | dibawa | ktp | kartu identitas | pas foto | alat tulis | siapkan | menyiapkan | harap membawa | mohon membawa | berpakaian | berpakaian rapi | ijazah asli | fotokopi ktp | puasa | paspor | kenakan",
    send: "kirim* | kirimkan | mengirim* | dikirim* | unggah | mengunggah | upload | lengkapi | melengkapi | isi form | serahkan | menyerahkan | sampaikan berkas | susulkan | melampirkan | lampirkan | submit | forward | diserahkan | teruskan | diteruskan | kumpulkan | perbarui | perpanjang | mengumpulkan | share | mengisi form | mengisi formulir | mengisi data | mengisi drh | isi data | isi formulir",
    deadline:
      "paling lambat | selambat lambatnya | sebelum tanggal | batas waktu | tenggat* | deadline* | maksimal | dalam waktu | hingga tanggal | sampai tanggal | batas akhir | terakhir tanggal | kedaluwarsa | 24 jam | berlaku sampai | hari kerja",
    link: "link* | tautan | klik | portal | laman | situs | website | login | masuk ke akun | tombol | http* | www | url | halaman | aplikasi mobile | sscasn | dashboard | akun | qr",
    attached:
      "terlampir | lampiran* | dilampirkan | kami lampirkan | lampirkan | attached | sebagaimana terlampir | berikut ini | melampirkan | terlampir dalam",
    answer:
      "balas* | membalas | dibalas | jawab | menjawab | jawaban* | hubungi* | menghubungi | dihubungi | kontak | mengontak | kabari* | kabarin | mengabari | dikabari | beri kabar | respons | respon | merespons | menanggapi | tanggapan | reply | wa | whatsapp | korespondensi | sms | surat menyurat | dm",
    inform:
      "memberitahukan | beritahukan | diberitahukan | pemberitahuan | memberi tahu | beri tahu | menginformasikan | informasikan | diinformasikan | infokan | menyampaikan | sampaikan | disampaikan | kami sampaikan | mengabarkan | mengumumkan | umumkan | diumumkan | kasih tau | kasih tahu | ngasih tau | maklumkan | mengabarkan bahwa | izin menyampaikan | notifikasi | fyi | diberi tahu | share | bersama ini disampaikan | menyatakan",
    ask: "mohon | tolong | silakan | silahkan | harap | pertanyaan* | bertanya | tanya | menanyakan | tanyakan | minta | meminta | diminta | dimohon | bolehkah | bisakah | dapatkah | dipersilakan | apakah | boleh | sudilah | kiranya | please | monggo | permintaan",
    thank:
      "terima kasih | terimakasih | makasih | trims | thx | thanks | thank you | berterima kasih | apresiasi* | mengapresiasi | menghargai | penghargaan | hatur nuhun | matur suwun | suksma | syukran | jazakumullah | jazakillahu | jazakallah | hargai | nuhun | suwun | tengkyu | mauliate | ucapkan | diucapkan | mengucapkan",
    interest:
      "minat* | berminat | ketertarikan* | tertarik | antusiasme* | kepercayaan* | minat anda | interest | perhatian* | keinginan* | kesediaan*",
    effort:
      "waktu | waktunya | usaha* | upaya* | tenaga* | jerih payah | meluangkan | luangkan | luangin | kesungguhan* | kerja keras | energi | pengorbanan | repot | kesempatannya | kehadiran* | kedatangan* | dedikasi",
    impress:
      "terkesan | mengesankan | kagum | mengagumkan | suka | menyukai | menikmati | menarik | bagus* | hebat* | keren | luar biasa | berharga | positif | menyenangkan | salut | hangat | senang mengenal | oke | lumayan | seru | memikat | senang banget | impresif | inspiratif | enak | mantap | berkualitas",
    hard: "sulit* | berat | tidak mudah | bukan hal yang mudah | susah* | ketat | nggak mudah | gak gampang | sengit | tipis | dilematis | paling susah | keputusan yang sulit | keputusan sulit | keputusan berat | tidaklah mudah | pelik",
    wish: "semoga* | moga | mudah mudahan | berharap | kami harap | harapan | doa* | doakan | mendoakan | sukses* | kesuksesan | keberhasilan | good luck | semangat* | tetap semangat | insyaallah | rezeki | semoga sukses | semoga berhasil | selamat berjuang | memberkati | diberkati | berjumpa | dimudahkan | ingin | didoakan",
    path: "masa depan | karier* | karir* | perjalanan* | langkah* | ke depan | kedepannya | pencarian kerja | mencari kerja | jalan | tempat terbaik | tempat lain | pekerjaan lain | pekerjaan terbaik | tempat yang lebih baik | mengabdi | perjalanan karier | upaya selanjutnya | mendatang | ladang | perjuangan | tempat kerja",
    encourage:
      "jangan ragu | jangan sungkan | jangan berkecil hati | jangan menyerah | jangan kecewa | jangan patah semangat | tetap semangat | semangat | silakan melamar | dipersilakan melamar | mengajak anda | pantau* | ikuti | follow | jangan lupa | mendorong | tetap optimis | terus mencoba | coba lagi | melamar kembali | melamar lagi | bukan akhir | bukan berarti | dipersilakan | mencoba kembali | terus berkarya",
    future:
      "lain waktu | lain kali | lain kesempatan | kesempatan lain | kesempatan berikutnya | kesempatan selanjutnya | di masa mendatang | di masa depan | di kemudian hari | mendatang | kelak | suatu saat | suatu hari | lowongan lain | posisi lain | lowongan berikutnya | periode berikutnya | batch berikutnya | angkatan berikutnya | tahun depan | posisi yang sesuai | lowongan yang sesuai | lowongan yang cocok | kebutuhan mendatang | rekrutmen berikutnya | nanti | ke depan | peluang lain | kesempatan mendatang",
    remember:
      "menghubungi kembali | hubungi kembali | hubungi lagi | dihubungi kembali | kabari lagi | kami ingat | mengingat anda | ingat | tetap terhubung | keep in touch | menghubungi anda apabila | orang pertama | mengikuti perkembangan | memantau perkembangan | teringat | menghubungi anda kembali | tetap berhubungan | saling terhubung | terhubung",
    sincerely:
      "hormat kami | hormat saya | salam | salam hangat | salam hormat | hormat | salam sejahtera | salam sukses | wassalam* | wassalamualaikum* | best regards | regards | warm regards | cheers | tertanda | ttd | demikian | demikianlah | atas perhatian* | atas perhatiannya | suksma | tabik | peluk | sekian dan terima kasih",
    dear: "yth | kepada yth | dengan hormat | yang terhormat | terhormat | halo | hallo | hai | hi | hey | dear | hello | selamat pagi | selamat siang | selamat sore | selamat malam | assalamualaikum* | assalamu alaikum | salam sejahtera | om swastiastu | om swastyastu | shalom | yang kami hormati | pagi | yang baik | sampurasun | horas",
    data: "data | data pribadi | privasi | pelindungan data | perlindungan data | uu pdp | uu | musnahkan | dimusnahkan | dihapus | disimpan | rahasia | bersifat rahasia | persetujuan | retensi | kerahasiaan | disclaimer",
    automatic:
      "otomatis | secara otomatis | sistem | dikirim otomatis | mohon tidak membalas | mohon tidak dibalas | jangan dibalas | jangan balas | tidak dipantau | no reply | noreply | do not reply | donotreply | tidak untuk dibalas | email otomatis | tidak perlu dibalas | harap tidak membalas",
    money:
      "pinjaman* | pinjol | kredit* | kpr | bank | cicilan | angsuran | bunga | rekening | kartu kredit | tabungan | uang muka | penjamin | limit | debitur | nasabah | leasing | agunan | dicicil | skor kredit | tagihan | transfer",
    home: "kos | kost | kosan | kontrakan | sewa | menyewa | penyewa | disewa | apartemen | rumah | kamar | ruko | pemilik rumah | induk semang | hunian | properti | kamar kos | perumahan | tenda",
    permit:
      "visa | paspor | izin* | perizinan | imb | imigrasi | kitas | kedutaan | sim | stnk | dinas | kelurahan | kecamatan | npwp | pajak | kewarganegaraan | diplomatik | surat izin | polsek | instansi | pemda",
    study:
      "universitas | kampus | kuliah | mahasiswa* | siswa* | murid | sekolah | sma | smp | sd | beasiswa* | program studi | prodi | jurusan | fakultas | snbp | snbt | utbk | ppdb | jalur mandiri | seleksi mandiri | pmb | ipk | skripsi | semester | wali murid | lpdp | admisi | gelombang | wisuda | sarjana | jalur rapor",
    paper:
      "naskah* | jurnal* | artikel* | makalah | penerbit* | redaksi | editor | reviewer | mitra bestari | abstrak* | konferensi | publikasi | terbit* | diterbitkan | buku | novel | cerpen* | puisi | antologi | majalah | muat | prosiding | penulis",
    grant:
      "hibah | dana hibah | pendanaan | proposal* | penghargaan | lomba* | sayembara | juara | sponsor* | inkubator | akselerator | penelitian | bantuan dana | startup | kompetisi | hadiah | pendana | investor | residensi | kurator",
    claim:
      "klaim* | asuransi | polis | komplain* | keluhan | pengaduan | refund | pengembalian dana | pengembalian | garansi | banding | keberatan | sengketa | ganti rugi | penggantian | retur | reimburse | pertanggungan",
    purchase:
      "pesanan* | pesan | order* | beli | membeli | pembelian | pembeli | penjual | toko online | produk* | harga* | ongkir | pengiriman | diskon | promo* | invoice | faktur | tagihan | pelanggan | pembayaran | bayar | dibayar | kurir | stok | keranjang | belanja | paket | dana | tarif | barang | barangnya | barang yang",
    event:
      "tiket* | acara* | konser | reservasi | booking | meja | penerbangan | pesawat | hotel | turnamen | pertandingan | pernikahan | undian | seminar | festival | resepsi | arisan | perpisahan | kereta | wisata | upacara",
    tender:
      "tender | lelang | penawaran harga | vendor | pemasok | supplier | penyedia | pengadaan | rekanan | kemitraan | kerja sama | kerjasama | mitra | quotation | pemenang tender | cv karya | outsourcing | penawaran kita",
    member:
      "anggota* | keanggotaan | klub | komunitas | asosiasi | perkumpulan | paguyuban | koperasi | ormas | adopsi | iuran | member | organisasi | warga | rt | rw | relawan | paduan suara",
    health:
      "dokter | rumah sakit | rs | pasien | pengobatan | perawatan | operasi | terapi | klinik | rawat inap | obat | bpjs kesehatan | sakit | janji dokter | penyakit | igd | donor",
    newsletter:
      "newsletter | berlangganan | unsubscribe | berhenti berlangganan | artikel | blog | podcast | webinar* | baca selengkapnya | tips | buletin | kelas online | pembaca | edisi | kelas | bootcamp | promo | berita | koran | daftar sekarang | langganan | cara",
    alert:
      "lowongan baru | lowongan terbaru | loker terbaru | loker baru | rekomendasi lowongan | lowongan cocok | lowongan untukmu | lowongan untuk anda | info lowongan | job alert | pencarian tersimpan | cari lowongan | lihat lowongan | lowongan serupa | lowongan lain untuk | pekerjaan baru | preferensi | notifikasi lowongan | rekap | dilihat perekrut | lowongan yang kamu simpan | job fair",
    rejection:
      "penolakan* | surat penolakan | email penolakan | ditolak hrd | ditolak | ghosting | dighosting | di ghosting | kegagalan | surel penolakan | nolak kandidat | nolak",
    recruiterreach:
      "menemukan profil anda | melihat profil | profil linkedin | linkedin | terbuka untuk | peluang | peluang menarik | tertarik ngobrol | tertarik diskusi | mencari kandidat | melihat rekam jejak | apakah anda terbuka | headhunter | executive search | kesempatan menarik | tertarik dengan profil | mau coba lagi | sedang menangani posisi",
    hrtalk:
      "drop | user minta | rekap | kandidat nomor | tolong kirim surat penolakan | yang nggak lolos | draft | draf* | template* | pipeline | scorecard | iklannya | turunkan iklan | pelamar gugur | cek drafnya | kirimi email penolakan | sudah kamu kabari | nolak kandidat | takedown | blast | kita cari yang lain | tracker | database kandidat",
    ownmove:
      "saya mengundurkan diri | mengundurkan diri | saya memutuskan | lamaran saya | saya melamar | saya mengajukan | saya sudah menerima | saya menerima tawaran | saya menolak | mengajukan lamaran | saya tidak dapat menerima | saya batal | cv saya | saya belum terpilih | saya tidak lolos | aku ditolak | saya ditolak | hapus data saya | menarik lamaran | tidak lagi berminat | sudah mengabari | terima kasih informasinya | belum rezeki saya | saya tidak jadi | terima kasih sudah mengabari | bolehkah saya tahu | boleh saya tahu",
    meant:
      "contoh* | misalnya | umpamanya | seperti | template | kalimat | artinya | maksudnya | misal | ibarat | kutipan | kata kata | bayangkan",
    error:
      "kesalahan* | salah | keliru | kekeliruan | abaikan | error | salah kirim | mohon abaikan | ralat | gangguan | salah link | kesalahan sistem | tidak sengaja | kedaluwarsa | gagal tersambung | limit",
    despite:
      "meskipun demikian | walaupun | meskipun | meski | kendati | tetap | biarpun | walau demikian | meski begitu | terlepas dari | sekalipun | namun kami tetap | toh",
    especially:
      "sangat | sekali | banget | amat | sungguh* | benar benar | bener bener | paling | begitu | luar biasa | sungguh sungguh | terlalu | betul betul | memang | terutama | khususnya | bgt | pisan",
    first:
      "pertama* | kedua | ketiga | terakhir | akhir | akhirnya | final | satu | dua | tiga | empat | lima | finalis",
    person:
      "karyawan baru | kandidat lain | pelamar lain | orang lain | kandidat terpilih | kandidat yang | kandidat satunya | pelamar yang | sudah mulai | menerima tawaran kami | seseorang yang | host lain | guru lain | talent lain | yang memulai | mulai senin | calon lain | kandidat internal | peserta lain | yang sudah pegang | orang dalam | rekan baru | yang terpilih | yang akan mengisi | dari dalam | anggota baru | kandidat dari dalam | sudah menandatangani kontrak",
    work: "kerja | bekerja | pekerjaan | perusahaan* | tim | divisi* | departemen | dinas | proyek | kantor | bagian | bisnis | usaha | pt | instansi | cabang | pabrik | unit | staf | staff | karyawan | pegawai | toko | yayasan | tugas | bidang | industri | kinerja | magang | team | sekolah",
    goesto: "",
    stays: "",
    lack: "",
    toomuch: "",
    ending: "",
    ahead: "",
    deserve: "",
    direction: "",
    condition: "",
    recommend: "",
    vote: "",
    status: "",
    figure: "",
    late: "",
    isyou: "",
    welcome: "",
    pet: "",
    media: "",
    sport: "",
    hrmatter: "",
    authority: "",
    contest: "",
    sift: "",
    full: "",
    giveback: "",
    done: "",
    will: "",
    one: "",
    who: "",
  },
  lists: {},
  unread: [
    "(mohon|harap|jangan|untuk) [untuk] (tidak|jangan) (dibalas|membalas|balas)",
    "(jangan|tidak perlu|mohon tidak|harap tidak|tidak usah) (balas|dibalas|membalas)",
    "(pesan|email|surel|kotak masuk|alamat|inbox) .. tidak (dipantau|dibaca|dimonitor|dapat dibalas|bisa dibalas|dapat menerima)",
    "(dikirim|dibuat|terkirim|dihasilkan) .. otomatis",
    "(email|pesan|surel|surat) otomatis",
    "tidak melayani (surat|korespondensi|pertanyaan)",
    "do not reply",
  ],
  invitesAnswer: [
    "(balas|reply|hubungi) (saja|aja|email|pesan|saya|aku|langsung|ke)",
    "(kabari|kabarin) (saya|aku|aja|saja|ya|kami)",
    "(silakan|boleh) (membalas|balas|hubungi)",
  ],
  details: {
    roleFrames: [
      "!(posisi|jabatan|lowongan|formasi|position|job title|jabatan yang dilamar|posisi yang dilamar): {role}",
      "(posisi|jabatan|role) [sebagai|untuk|yaitu] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(sebagai|menjadi|jadi) [seorang|salah satu|posisi] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(melamar|lamaran|lamaranmu|lamaran kerja|lamaran kamu|lamaran Anda|apply) [untuk|sebagai|jadi] [posisi] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(posisi|jabatan|lowongan|role|peran|bagian) [sebagai|untuk|yaitu] {role}",
      "(sebagai|menjadi|jadi) [seorang|salah satu|calon] {role}",
      "(melamar|lamaran|lamaranmu|lamaran kamu|lamaran Anda|daftar|apply) [kerja] [untuk|sebagai|jadi] [posisi] {role}",
      "(seleksi|rekrutmen|wawancara|interview|kandidat|calon|pelamar|formasi|trial) [untuk|posisi|calon] {role}",
      "(untuk|buat) {role}",
      "(seleksi|wawancara|interview|formasi|untuk|buat) {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
    ],
    roleWords: (
      "staf* staff* kasir* sopir supir driver* kurir guru dosen perawat bidan dokter apoteker satpam security admin* administrator akuntan akuntansi " +
      "accountant accounting manajer manager supervisor spv koordinator coordinator kepala sales* barista operator teknisi technician analis analyst " +
      "insinyur programmer developer engineer* desainer designer sekretaris secretary resepsionis receptionist teller asisten assistant koki chef cook " +
      "penjahit pramuniaga pramusaji waiter waitress waitres fundraiser copywriter magang intern internship trainee direktur director mekanik montir " +
      "wartawan jurnalis reporter editor officer spg spb host hostess head lead leader associate executive eksekutif specialist spesialis consultant " +
      "konsultan recruiter controller auditor surveyor drafter arsitek architect juru tukang pengawas mandor foreman crew kru cleaner penjaga petugas " +
      "pelayan kapten captain kadet pilot pramugari pramugara steward agent agen representative marketing merchandiser planner scientist data " +
      "nutritionist gizi psikolog konselor counselor terapis fisioterapis radiografer analisis laboran pustakawan penyuluh peneliti researcher " +
      "pengacara paralegal legal notaris translator penerjemah interpreter tutor instruktur instructor pelatih trainer coach animator ilustrator " +
      "illustrator fotografer photographer videografer videographer kameramen presenter penyiar influencer talent model fasilitator facilitator " +
      "relawan volunteer ranger mandor sekuriti buruh pekerja karyawan pegawai tenaga ahli anggota ppic qc qa hse k3 ga it welder las helper " +
      "packer picker checker forklift crane gudang housekeeping housekeeper bellboy concierge baker pastry bartender ob sous butcher " +
      "engineering strategist buyer procurement purchasing underwriter actuary aktuaris broker relationship collection collector account product " +
      "project program growth ux ui frontend backend fullstack mobile devops sysadmin technologist chief ceo cfo cto coo vp principal partner " +
      "advisor penasihat pembina penulis writer penata rias beautician kapster therapist dekan rektor ketua bendahara wakil pengurus pemandu guide " +
      "pengajar pengasuh nanny baby sitter art pengemudi masinis kondektur kernet porter loader penagih marbot"
    ).split(" "),
    hasCapitals: true,
    roleStops: (
      "di pada yang untuk dengan sudah telah belum tidak kami saat kali ini itu dan karena penempatan atas oleh dari kepada tanggal bersama sebagai " +
      "anda kamu saudara saudari kak mas mbak pak bu agar namun tetapi tapi sehingga dalam ke adalah akan bisa dapat setelah periode terima mohon " +
      "maaf sayangnya ya dulu lagi juga tersebut at for ditutup dihentikan terisi diisi jadi saya kemarin berdasarkan perihal serta kita nya kan nggak gak udah batch angkatan jenjang periode"
    ).split(" "),
    notRoles: (
      "lamaran hasil seleksi pengumuman informasi info kabar update status terima kasih tindak lanjut interview wawancara undangan pemberitahuan " +
      "notifikasi proses rekrutmen lowongan posisi jabatan anda kamu re fwd fw surat penawaran kerja pembatalan penghentian konfirmasi psikotes " +
      "halo hai dear selamat tahap berikutnya selanjutnya pelamar kandidat tes result application mengikuti bergabung menjadi " +
      "kesempatan kualifikasi kebutuhan wawancara berkas"
    ).split(" "),
    companyFrames: [
      "(bergabung|gabung|karier|karir|berkarier|berkarir|bekerja|melamar|kerja) (dengan|di|bersama|pada|ke) [keluarga|tim|perusahaan] [besar] {company}",
      "(rekrutmen|seleksi|rekrutmen di|wawancara di|interview di|lamaran ke|lamaran di|manajemen|direksi) (PT|CV|Bank) {company}",
      "!PT {company}",
      "(tim rekrutmen|dari tim|mengikuti rekrutmen|keluarga besar|booth|mengatasnamakan|atas nama|perekrut di) {company}",
      "(posisi|role|jabatan|lowongan|sebagai|jadi|untuk) {role} (di|pada) {company}",
    ],
    companyStops:
      "sebagai untuk dan di yang dengan pada tanggal kami ini itu sudah telah belum tidak akan memutuskan menyampaikan mengucapkan dari atas perihal ingin juga kali saat berdasarkan tersebut adalah".split(
        " ",
      ),
    teamWords: (
      "tim team rekrutmen recruitment recruiting recruiter rekruter hr hrd hrga sdm hc human capital resources personalia bagian departemen dept department divisi " +
      "talent acquisition people culture career careers karier karir panitia seleksi sekretariat admin no-reply noreply e-recruitment notifikasi notifications section " +
      "official info via support manajemen development business partner the kantor unit pengurus training pansel hiring jobs job"
    ).split(" "),
    legalForms:
      "pt cv tbk ud pd perum perumda persero koperasi yayasan inc ltd co corp toko bank hotel rs rsud rsia klinik apotek warung kedai kopi universitas institut sekolah smp sma smk sd dinas badan grup group agency studio restoran resto pabrik sekretariat".split(
        " ",
      ),
    closings: (
      "hormat kami|hormat saya|salam hormat|salam|salam hangat|salam sejahtera|salam sukses|salam kenal|terima kasih|terima kasih banyak|makasih|atas perhatiannya|" +
      "best regards|regards|warm regards|kind regards|best|cheers|sincerely|thanks|thank you|xoxo|wassalam|wassalamualaikum wr wb|wassalamualaikum|" +
      "wassalamualaikum warahmatullahi wabarakatuh|suksma|matur suwun|hatur nuhun|salam sayang|tertanda|demikian|semangat|semangat terus|salam lestari|" +
      "om santih santih santih om|horas|tabik|dengan hormat|hormat|ttd|peluk hangat|ditunggu|sukses selalu|semoga sukses|salam damai|shalom|tuhan memberkati|a n dekan|an dekan"
    ).split("|"),
    titles:
      "bapak ibu pak bu mas mbak kak kakak kang teh teteh bang abang bpk sdr sdri ust ustaz ustadz ustazah h hj dr drs dra ir prof mr mrs ms cik bli om tante kh i ni mba a.n".split(
        " ",
      ),
    signedFrames: [
      "— {name}",
      "{name} (–|-|/|—) (HR|HRD|People|Recruiter|Rekruter|Talent|Tim|TA|SDM)",
      "(aku|saya) {name} (yang|dari)",
      "(ini|saya|aku) (Bu|Pak|Ibu|Bapak|Mbak|Mas|Kak) {name} (yang|dari|di)",
    ],
    familyNames: [],
    greeting: { by: "first" },
    stages: {
      offer: [
        "(membatalkan|menarik|mencabut|pembatalan|penarikan|batalkan|tarik|meniadakan) .. (surat penawaran|penawaran|tawaran|offering|offer|kontrak kerja)",
        "(surat penawaran|penawaran|tawaran|offering|offer|kontrak kerja) ... (batal|dibatalkan|ditarik|tarik kembali|kami tarik|dicabut|tidak berlaku)",
      ],
      final: [
        "(setelah|hasil|sesudah|dari|pada|mengikuti|sesi|melalui) .. (final interview|interview final|wawancara final|wawancara terakhir|interview terakhir|tahap akhir|putaran akhir|babak final|final round|wawancara akhir|interview direksi|wawancara direksi)",
        "(dua|tiga) (finalis|kandidat terakhir|kandidat akhir)",
        "(medical check up|mcu|tes kesehatan) .. (tanggal|di|menyatakan|kamu|saudara|anda|menunjukkan)",
        "(hasil|berdasarkan) .. (medical check up|mcu|tes kesehatan|background check|cek referensi)",
        "(bertemu|presentasi|interview|wawancara|ketemu|ngobrol|call) .. (direksi|direktur|bod|cfo|ceo|presdir|owner|pemegang saham|komisaris)",
        "(senat|direksi|pemegang saham|bod|rektor|komisaris) ... (memutuskan|menjatuhkan|memilih|mengusulkan|menetapkan)",
        "(tiga|empat|lima) putaran",
        "(tersisa|tinggal) (dua|tiga|kamu|anda)",
        "runner up",
      ],
      interview: [
        "(hasil|setelah|sesudah|sesi|kehadiran|waktu|tahap|dalam|atas|ikut|mengikuti|saat|ketika|pada) [sesi|tahap|hasil|proses|walk|tindak|lanjut] [in] (wawancara|interview|interviewnya|wawancaranya|interviewmu)",
        "(wawancara|interview|wawancaranya|interviewnya) [user|hr|kerja|dengan|bersama] .. (kemarin|tanggal|lalu|tadi|anda|kamu|saudara|kak|mas|mbak|ibu|bapak)",
        "(ngobrol|mengobrol|bincang|obrolan|diskusi|bertemu|pertemuan|ketemu|berbincang|berdiskusi) .. (kemarin|bareng|hangat|tim|anda|kamu|mas|mbak|kak|tadi|lalu|seru|minggu|senin|selasa|rabu|kamis|jumat)",
        "(terima kasih|makasih|menikmati|senang) .. (ngobrol|obrolan|diskusi|pertemuan|perbincangan|bertemu|berkenalan|cerita)",
        "(sudah|udah) (datang|hadir|mampir|cerita|ngobrol|bertemu)",
        "(kehadiran|kedatangan) .. ",
        "(tindak lanjut|gagal|catatan|skor) (wawancara|interview)",
        "^ (hasil) (wawancara|interview)",
      ],
      assessment: [
        "(hasil|nilai|skor|setelah|mengikuti|pelaksanaan|mengerjakan|ikut|dari|sesudah) [seluruh|rangkaian|online|sesi|tahap] (psikotes|tes|test|technical test|asesmen|assessment|microteaching|trial|casting|ujian|tes tertulis|skd|skb|studi kasus|take home test|uji)",
        "(psikotes|tes tertulis|tes|test|trial shift|microteaching|casting|asesmen|assessment|take home test|studi kasus|demo mengajar|kuliah percobaan|hari percobaan|video test|praktik kerja) [online|mu|nya|yang] (kemarin|tanggal|kamu|anda|saudara|di|mu|yang|kak|mas|mbak|kami)",
        "(tesmu|testnya|tesnya|trialmu|skormu|nilaimu|testmu|testmu|kuliah percobaan|hari percobaan|passing grade|nilai akhir)",
        "(sudah|telah|udah) (mengikuti|mengerjakan|ikut|menyelesaikan) .. (tes|psikotes|trial|test|asesmen|casting)",
      ],
      screen: [
        "(phone screening|screening telepon|via telepon|lewat telepon|hr chat|phone interview|hr call|screening call|ditelepon|obrolan telepon|telepon kemarin|telepon tadi)",
      ],
      application: [
        "(lamaran|lamaranmu|melamar|pelamar|berkas|dokumen|administrasi|cv|daftar|mendaftar|aplikasi|ketertarikan|minat|screening)",
      ],
    },
    feedbackRefused: [
      "(tidak|belum) .. (umpan balik|feedback|masukan|alasan|penilaian|korespondensi|surat menyurat|bagikan|penjelasan)",
      "(penilaian|feedback|alasan|umpan balik|rincian) .. (tidak|belum) .. (bagikan|diberikan|berikan|disampaikan|share)",
      "tidak dapat diganggu gugat",
    ],
    feedbackOffered: [
      "(feedback|masukan|umpan balik|catatan lengkap|catatan) .. (kabarin|kabari|balas|hubungi|minta|bisa|boleh|siap|silakan|sampaikan|kirim)",
      "(butuh|ingin|mau|ingin tahu|minta|kirim|sampaikan|senang) .. (feedback|masukan|umpan balik|catatan lengkap|catatan)",
    ],
    doorOpen: [
      "(melamar|lamar|mencoba|coba|mengikuti|mendaftar|daftar|apply|ikut) .. (kembali|lagi|ulang|deui)",
      "(simpan|tersimpan|menyimpan|disimpan|masukkan|tetap ada) .. (data|database|basis data|kami|cv|profil|bank|pool|talenta)",
      "(menghubungi|hubungi|dihubungi|aku wa|kabari|kabarin) .. (kembali|lagi|apabila|bila|kalau|jika|lowongan|posisi)",
      "(lowongan|posisi|kesempatan|peluang) .. (lain|lainnya|berikutnya|mendatang|selanjutnya|yang sesuai)",
      "(lain waktu|lain kesempatan|keep in touch|tetap terhubung|kesempatan lain)",
      "(angkatan|batch|periode|rekrutmen) (berikutnya|depan|selanjutnya)",
    ],
    waiting: [
      "(melamar|mengikuti|mencoba|coba|daftar|mendaftar|lamar) .. (setelah|sesudah|dalam|selama|lagi) .. {number} (bulan|tahun) ",
      "(setelah|sesudah|dalam|menunggu|tunggu) {number} .. (bulan|tahun)",
      "{number} (bulan|tahun) (lagi|kemudian|ke depan) .. (melamar|coba|daftar)",
    ],
    numberWords: { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, sembilan: 9, delapan: 8, sepuluh: 10 },
    yearWords: ["tahun"],
    reasonFrames: [
      "(dikarenakan|lantaran|mengingat|soalnya|gara-gara|disebabkan|sehubungan dengan|disebabkan oleh|alasannya) {reason}",
      "(pertimbangannya|alasannya|kendalanya|pertimbangan utama) [satu:|adalah|lebih ke|karena] {reason}",
      "(karena|sebab) (kami|kita|posisi|perusahaan|tim|klien|anda|saudara|kamu|adanya|kuota|kebutuhan|manajemen|user|kualifikasi|pengalaman|domisili|nilai|hasil) {reason}",
      "(kandidat|pelamar|orang|seseorang|calon) [lain] (yang|dengan) {reason}",
      "(membutuhkan|mencari|butuh) [kandidat|seseorang|orang|profil] yang {reason}",
      "(dengan keterangan:|hanya saja|cuma) {reason}",
    ],
  },
};
