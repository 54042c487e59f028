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
    you: "anda | kamu | kau | engkau | saudara | saudari | sdr | sdri | bapak | ibu | pak | bu | mas | mbak | mba | kak | kakak | kalian | abang | bang | kang | akang | teh | teteh | bro | sis | gan | nona | tuan | nyonya | nak | dik | adik | ustaz | ustadz | ustazah | bli | sobat | lo | lu | loe | elu | km | lamaranmu | profilmu | namamu | cvmu | aplikasimu | portofoliomu | pengalamanmu | minatmu | waktumu | kariermu | karirmu | tesmu | yang bersangkutan | miss | dek | neng | cak | mu | kepadamu | untukmu | giliranmu | pencarianmu | pencarian kerjamu | langkahmu | hasilmu | semuamu | panjenengan | sampeyan | antum",
    we: "kami | kita | tim | perusahaan | team | pihak hotel | pihak sekolah | pihak yayasan",
    i: "saya | aku | gue | gua | gw | ku | sy | ane | menurutku | kupikir",
    they: "dia | ia | beliau | mereka | nya | dirinya | anaknya | orangnya | orang itu | keduanya | ketiganya | kepadanya | si",
    somebody: "seseorang | orang | orangnya | seorang | individu | pihak | sesiapa | siapa",
    other:
      "lain | lainnya | berbeda | beda | alternatif | selain | sebelah | others | yang satunya | kandidat satunya | vendor satunya | pihak satunya",
    candidate:
      "kandidat* | pelamar* | calon | peserta | saingan | pesaing | candidate* | applicant* | talent | penggantinya | finalis* | calonnya | pendaftar* | saingannya",
    client:
      "klien* | client | user | usernya | principal | prinsipal | pemberi kerja | brand | brandnya | perusahaan pengguna | agensi | agency | pihak jepang | penempatan | vendor satunya | pengguna jasa | majikan | agen | agennya",
    committee:
      "panitia | pansel | dewan | direksi | direktur | dirut | manajemen | management | komite | komisaris | bod | ceo | cfo | atasan | pimpinan | pemimpin | pemegang saham | senat | rektor | dekan | dekanat | pengurus | yayasan | hiring manager | manajer | kepala | hrd | panel | juri | tim seleksi | bos | owner | pemilik | ketua | user | produser | redaktur | chef | mandor | bosnya | pembina | presdir | pak lurah | gm | founder | juragan | kaprodi | board",
    internal:
      "internal | dari dalam | orang dalam | karyawan lama | mutasi | promosi | mempromosikan | dipromosikan | rotasi | karyawan sendiri | staf sendiri | tim sendiri | anak magang kami | staf kami | karyawan kami | pegawai kami | dari divisi lain | orang kita sendiri | alumni kami | diangkat dari | guru yang ada",
    everyone: "semua | semuanya | seluruh | setiap | tiap | masing masing | segenap | para | segala",
    friend:
      "kawan | sahabat | adikku | adik saya | kakakku | anakku | suami | istri | istriku | suamiku | sepupu | saudaraku | rekan | tetangga | keponakan | putra | putri | anak | teman* | suaminya | istrinya | adiknya | kakaknya | anaknya | tetanggaku | sahabatku | mama | ayah | bapakku | ibuku | om saya | tante | pacar* | bosku",
    not: "tidak | tak | tdk | nggak | ngga | enggak | engga | gak | ga | gk | kagak | ndak | belum | belom | blm | bukan | bukanlah | tanpa | jangan | tiada | tidaklah | takkan | not | no | tms | ora | teu | mboten | usah | nda | belumlah | dak | kaga | jgn | nir",
    unable:
      "tidak dapat | tidak bisa | tak bisa | tak dapat | belum dapat | belum bisa | blm bisa | nggak bisa | ngga bisa | enggak bisa | gak bisa | ga bisa | belum mampu | tidak mampu | tidak memungkinkan | belum memungkinkan | tidak akan dapat | tidak mungkin | belum berkesempatan | tidak berkesempatan | tidak sanggup | belum sanggup | belum sempat | tidak lagi dapat | tidak kuasa | tidak dimungkinkan | terpaksa | belum berani | belum bersedia | belum dpt | tdk dapat | tdk bisa | tak mampu | tak sanggup | tak mungkin | tidak akan bisa | belum berkenan | tidak bersedia | tidak berwenang | mustahil | belum kuasa | belum kesampaian | tidak kesampaian",
    nolonger:
      "tidak lagi | sudah tidak | tidak lanjut | nggak lagi | gak lagi | udah nggak | udah gak | bukan lagi | tidak akan lagi | tak lagi | tidak berlaku lagi | tidak dilanjutkan lagi | tidak diteruskan | udah ga | sudah bukan | tak ada lagi | tidak ada lagi",
    sorry:
      "maaf | sayangnya | sayang sekali | sayang banget | menyesal | penyesalan | disesalkan | menyayangkan | disayangkan | berat hati | kecewa | mengecewakan | sedih | kabar kurang baik | kabar buruk | kabar tidak menyenangkan | bukan kabar | kurang menyenangkan | prihatin | unfortunately | sorry | afwan | ngapunten | hapunten | mohon pengertian | maklum | kendalanya | duka | nuwun sewu | ampun | berbesar hati | belum bisa kasih kabar baik | kabar yang kurang | kurang enak | kurang mengenakkan | belum membawa kabar baik | tidak membawa kabar baik | regret | keikhlasan | ikhlas* | legawa | legowo | lapang dada | berlapang dada | besar hati | berkecil hati | kecil hati | dimaklumi | dimaafkan | malu | punten | kurang menggembirakan | kabar tidak enak",
    negative:
      "gagal | gugur | ditolak | tidak lulus | tidak lolos | belum lolos | belum lulus | nggak lolos | gak lolos | ga lolos | tidak diterima | belum diterima | tidak terpilih | belum terpilih | tidak berhasil | belum berhasil | tidak memenuhi | belum memenuhi | belum keterima | nggak keterima | gak keterima | tidak dilanjutkan | tidak memuaskan | belum memuaskan | kalah | tms | tidak cocok | belum cocok | kurang cocok | kurang sesuai | tidak sesuai | belum sesuai | belum kepilih | nggak kepilih | gak kepilih | drop | didiskualifikasi | tersingkir | kandas | negatif | belum beruntung | kurang beruntung | unfit | tidak direkomendasikan | belum direkomendasikan | tidak dapat dilanjutkan | tidak dipilih | ketinggalan | tidak termasuk | tidak ada di antara | belum kami terima | tidak kami terima | tidak dapat kami terima | belum dapat kami terima | belum bisa kami terima | tidak bisa kami terima | belum bisa menerima | belum dapat menerima | tidak dapat menerima anda | tidak bisa menerima anda | belum bisa melanjutkan | belum dapat melanjutkan | tidak dapat melanjutkan | tidak bisa melanjutkan | tidak kami teruskan | tidak meneruskan* | tidak melanjutkan | nggak melanjutkan | belum melanjutkan | tidak kami loloskan | tidak meloloskan | tidak dapat diterima | belum dapat diterima | belum dapat mengabulkan | tidak dikabulkan | tidak dapat dikabulkan | tidak dapat disetujui | belum dapat disetujui | tidak memilih | belum memilih | tidak direkrut | tidak kami pilih | belum kami pilih | tidak dipanggil | belum dipanggil | tidak diundang | tidak tercantum | belum tercantum | tidak muncul | belum muncul | tidak berpihak | belum berpihak | tidak memihak | unsuccessful | rejected | not selected | tidak diproses | tidak memadai | tidak terpanggil | belum untuk anda | belum untuk kamu | bukan untuk anda | bukan giliran* | belum giliran* | belum sejalan | belum tembus | nggak tembus | tertinggal | nihil | tidak bisa disetujui | belum bisa disetujui | belum disetujui | tidak disetujui | tidak dapat kami setujui | belum dapat kami setujui | belum dapat melangkah | tidak bisa meneruskan | tak bisa meneruskan | belum bisa meneruskan | tidak digunakan | tidak dapat digunakan | tidak di sana | tidak ada di sana | tidak ada dalam daftar | tidak ada di daftar | tidak masuk daftar | belum masuk daftar | bukan nama anda | bukan nama kamu | tidak terpenuhi | belum terpenuhi | tidak layak | belum layak | di bawah ambang | di bawah batas | tidak lanjut | nggak lanjut | gak lanjut | belum lanjut",
    but: "tetapi | tapi | tp | namun | meskipun | meski | walaupun | walau | sekalipun | cuma | sedangkan | kendati | padahal | sementara | biarpun | but | melainkan | hanya | sayang | beda dengan | sebaliknya",
    instead:
      "melainkan | daripada | ketimbang | alih alih | justru | lebih memilih | malah | kepada kandidat lain | mengutamakan | memprioritaskan | mendahulukan | pilihan jatuh | jatuh pada | jatuh kepada | tertuju | berpihak | condong | ganti | menggantikan | gantinya | selain anda | lebih mendekati | cari yang lain | memilih yang | pilih yang | suara yang lain | wajah wajah lain | dahulukan | utamakan | prioritaskan | menggunakan orang | memakai kandidat | sama kandidat lain | dengan kandidat lain | dengan pelamar lain | dengan calon lain | dengan orang lain | bersama kandidat | dengan kandidat yang",
    if: "jika | bila | apabila | bilamana | kalau | kalo | klo | seandainya | andaikan | andai | apakah | asalkan | sekiranya | dalam hal | manakala | kecuali | seumpama | misalkan | sejauh | selama | jikalau | if | kalaupun | jikapun | entah | seumpamanya | barangsiapa",
    may: "mungkin | barangkali | kemungkinan | sepertinya | siapa tahu | kiranya | kayaknya | mudah mudahan | dapat | bisa | boleh | kira kira | rasanya | tampaknya | agaknya | rupanya",
    when: "ketika | saat | sewaktu | setelah | sesudah | sebelum | sampai | hingga | begitu | usai | sejak | selepas | seusai | selama | sejauh | per hari ini | tempo hari",
    because:
      "karena | krn | sebab | dikarenakan | lantaran | mengingat | sehubungan | berhubung | disebabkan | sehingga | soalnya | gara gara | alasan* | akibat | maka | dengan demikian | berdasarkan | makanya | jadi | pertimbangannya | atas dasar | dicabutnya | menyebabkan | sebabnya | akibatnya | karenanya | terkait | atas pertimbangan | agar | supaya | didasarkan",
    only: "hanya | cuma | sekadar | saja | aja | semata | cuman | satu satunya | tinggal",
    yet: "masih | sejauh ini | sampai sekarang | hingga kini | hingga saat ini | sekarang ini | sedang | belum ada keputusan | belum ada hasil | belum diputuskan | belum final | belum selesai | belum turun | belum keluar | belum ada kabar | belum diumumkan | belum rampung | tetap berlaku | sampai saat ini | belum ditinjau",
    already:
      "sudah | telah | udah | udh | sdh | dah | kini | sekarang | terlanjur | telanjur | barusan | baru saja | keburu | semula | ternyata | resmi",
    timebeing:
      "saat ini | kali ini | sementara ini | untuk sementara | kesempatan ini | periode ini | tahap ini | dulu | batch ini | sekarang | tahun ini | waktu ini",
    again: "lagi | kembali | ulang | ulangi | diulang | deui | balik",
    application:
      "lamaran* | melamar* | dilamar | lamar | ngelamar | aplikasi* | pencalonan* | kandidatur* | keikutsertaan* | mendaftar | pendaftaran | daftar jadi | permohonan | pengajuan | pelamaran | application | partisipasi* | apply* | daftar kerja | mencalonkan | kandidasi | ikut seleksi | mengikuti seleksi | mengikuti rekrutmen | mengikuti proses | mendaftarkan | mengajukan | ajukan",
    documents:
      "cv | cvnya | resume | berkas* | dokumen* | portofolio* | portfolio* | surat lamaran | ijazah* | transkrip* | sertifikat* | lampiran | riwayat hidup | skck | ktp | str | pas foto | fotokopi | map | rate card | deck | tiket kandidat",
    position:
      "posisi* | jabatan* | lowongan* | formasi* | loker | peran | role | rolenya | pekerjaan | kursi* | tempat kerja | kesempatan kerja | penempatan | vacancy | position | job | kebutuhan karyawan | kedudukan | shift | kuota* | lowong | penugasan | kesempatan ini | peluang kerja | kesempatan berkarier | kesempatan tersebut | bangku | jatah | tempat magang | tempat di tim | opening | kebutuhan kru",
    hiring:
      "perekrutan | rekrut* | merekrut | perekrut | recruiter | hr | hrd | sdm | personalia | kepegawaian | bkpsdm | talent acquisition | human capital | karier* | karir* | penerimaan karyawan | penerimaan pegawai | hiring | ketenagakerjaan | human resources | people | hc | cpns | pppk | odp | management trainee | recruitment* | oprec",
    process:
      "proses* | seleksi* | penyaringan | saringan* | screening | tahapan | prosedur | pencarian | penjaringan | penerimaan | batch | angkatan | gelombang | selection | penilaian | rekrutmennya | tahapannya | ajang | pencariannya",
    training:
      "magang* | internship | intern | trainee* | pkl | kerja praktik | apprentice* | pelatihan | diklat | relawan | volunteer | kadet | praktik lapangan | ikatan dinas | probation | masa percobaan",
    profile:
      "profil* | latar belakang* | kualifikasi* | keahlian* | keterampilan* | kemampuan* | kompetensi* | potensi* | kelebihan* | rekam jejak* | bakat | background | skill* | kapasitas | ipk | talenta",
    experience:
      "pengalaman* | berpengalaman | rekam jejak | jam terbang | berkecimpung | malang melintang | pengetahuan | menguasai | penguasaan | senior | experience | sudah lama | jenjang | pernah | sudah biasa | terbiasa | bertahun tahun | pengabdian | mendampingi | jam layar | tahun mengabdi | fresh graduate | freshgrad | baru lulus",
    requirements:
      "syarat* | persyaratan* | dipersyaratkan | kriteria* | kebutuhan* | dibutuhkan | membutuhkan | butuh | dicari | yang kami cari | mencari | ketentuan* | kualifikasi | requirement* | diperlukan | memerlukan | mensyaratkan | mewajibkan | tuntutan | ekspektasi* | perlukan | perlu | menuntut | menuntutnya | mengharuskan | wajib | standar kelulusan | standar kami | standar yang | diutamakan | spesialis",
    fit: "cocok* | kecocokan | sesuai* | kesesuaian | pas | tepat | sejalan | selaras | match | matching | fit | memenuhi | klop | relevan | berjodoh | jodoh | nyambung | sreg | ideal | terpenuhi | layak",
    better:
      "lebih | terbaik | paling | unggul | terkuat | pilihan pertama | utama | mengungguli | teratas | mumpuni | tertinggi | kuat | terunggul",
    level:
      "standar | tingkat | kualitas | persaingan* | ketat | level | taraf | kompetitif | mutu | ketatnya | memperebutkan | berebut | diperebutkan | bersaing* | saingan",
    many: "banyak* | ratusan | ribuan | puluhan | sejumlah | jumlah pelamar | beberapa | antusiasme | membludak | tingginya | besarnya | berbagai | seribu | sebanyak | begitu besar | selebihnya | sebagian besar | mayoritas | sisanya",
    interview: "wawancara* | interview* | mewawancarai | diwawancarai | interviu",
    talk: "ngobrol* | mengobrol | obrolan* | bicara | berbicara | berbincang* | perbincangan | diskusi* | berdiskusi | telepon* | bertelepon | ditelepon | telpon | nelpon | call | bertemu | ketemu | pertemuan* | ketemuan | berkenalan | mengenal | kenal | kenalan | tatap muka | zoom | google meet | gmeet | vidcall | meeting | chat | bersilaturahmi | silaturahmi | ngopi | konsultasi | jumpa | tanya jawab | pesan singkat | panggilan video | berkabar | berjumpa | temu | menelepon | bilang",
    test: "tes | test | testnya | tesnya | tesmu | psikotes* | ujian* | asesmen* | assessment* | tugas | studi kasus | case | trial* | percobaan | audisi | casting | microteaching | presentasi* | take home* | praktik | uji | coding | skd | skb | demo | latihan soal | medical check up | mcu | kuis | challenge | passing grade | tertulis",
    round:
      "tahap* | babak* | ronde | putaran | round | stage | step | fase | langkah | selanjutnya | berikutnya | lebih lanjut",
    shortlist:
      "shortlist* | daftar pendek | finalis* | nominasi | terseleksi | daftar kandidat | lima besar | sepuluh besar | tiga besar | daftar nama | long list | kandidat terpilih | pemanggilan | daftar peserta | daftar yang lolos | tercantum | termasuk dalam daftar | nama anda | nama saudara* | nama saudari | namamu | nama bapak | nama ibu | nama kakak | nama kamu | nama nama | lima nama | tiga nama | daftar kelulusan | tersisa",
    list: "cadangan* | daftar tunggu | waiting list | waitlist | peringkat* | urutan | nomor urut | ranking | pilihan kedua | standby | reserve list | antrean | antrian | daftar urut | nomor dua | buffer",
    pool: "bank talenta | talent bank | database* | basis data | bank data | menyimpan | simpan* | disimpan | tersimpan | tetap terhubung | keep in touch | bank cv | arsip data | jaringan | memasukkan data | tetap ada | pool | catat | kami arsipkan | bank pelamar | buku besar | tetap berada dalam | masukkan ke* | kami masukkan | memasukkan nama | arsip kami",
    offer:
      "tawaran* | menawarkan | tawarkan | ditawarkan | nawarin | ditawari | menawari | penawaran* | offer* | memberikan | berikan | diberikan",
    contract:
      "kontrak* | tanda tangan* | menandatangani | ditandatangani | tandatangani | ttd | onboarding | pemberkasan | pkwt | pkwtt | materai | meterai | paraf | drh | diteken | meneken | teken | tekenan | perjanjian | penandatanganan",
    salary:
      "gaji* | upah | tunjangan | bonus | insentif | bpjs | thr | kompensasi | service charge | rp | juta | jt | ribu | uang makan | benefit* | remunerasi | pendapatan",
    start:
      "mulai* | memulai | dimulai | bergabung* | gabung* | hari pertama | masuk kerja | join* | awal kerja | bekerja sejak | tanggal masuk | aktif bekerja | orientasi | masuk tanggal | bertugas",
    reference:
      "referensi* | rekomendasi* | background check | skck | medical check up | mcu | cek kesehatan | tes kesehatan | legalisir | surat keterangan | sertifikasi | verifikasi* | bebas narkoba | surat sehat | dokter perusahaan | reference check | paklaring",
    score:
      "nilai* | skor* | poin | ambang | batas kelulusan | peringkat | ipk | di bawah | persen | hasil tes | skala | angka | grade | minimal | minimalnya | kkm | kode kelulusan | terpaut | selisih | hasil akhir",
    feedback:
      "feedback* | umpan balik | masukan* | saran* | evaluasi | catatan* | komentar | penilaian* | alasan | kritik | perbaiki | review",
    decide:
      "memutuskan | keputusan* | diputuskan | putuskan | putusan | berkeputusan | menetapkan | ditetapkan | menentukan | ditentukan | kesimpulan | menyimpulkan | sepakat | bersepakat | kesepakatan | musyawarah | bermufakat | mufakat | dinyatakan | menyatakan | menilai | pertimbangan | hasil rapat | berketetapan | bulat | berkesimpulan | decision | menyepakati | disepakati | ketuk palu | diketok | menjatuhkan | arahan | diputus | memutus | meneken | final | mutlak | membulatkan",
    result:
      "hasil* | pengumuman* | kabar* | status* | update* | informasi | berita | kelulusan | perkembangan | tindak lanjut | outcome | result | skor akhir | pleno",
    select:
      "memilih | dipilih | terpilih | pilih | milih | kepilih | pilihan* | menunjuk | ditunjuk | terseleksi | pemilihan | jatuh pada | mengambil | mempercayakan | mengamanahkan | amanah | dipercaya | memenangkan | lock | select* | tetapkan | menemukan | temukan | mendapatkan kandidat | ambil | pakai | memakai | menginginkan | maunya | mau yang | inginkan | menetapkan | putuskan | lebih suka | menjatuhkan | mengontrak | kami kontrak | terpilihnya | nyari | cari yang | mencari yang | mencari orang | cari orang | butuh yang | butuh orang | mencari sosok | mengikat | diambil | nemu yang | ngambil | dapetin | kami jatuhkan | kepincut | jatuh hati | kegaet | digaet | menggaet | merekrut orang | menyerap | direbut | merebut",
    proceed:
      "lanjut* | melanjutkan | dilanjutkan | dilanjutin | berlanjut | meneruskan | diteruskan | teruskan | terusin | memproses | diproses | kami proses | maju | melangkah | ke tahap | menuju | mengikuti tahap | meloloskan | diloloskan | loloskan | ikut serta | ditindaklanjuti | tindaklanjuti | kelanjutan | proceed | next | tahap berikutnya | jalan bareng | jalan dengan | berjalan dengan | dilanjut | melaju | diajukan | langsung masuk | menindaklanjuti | kami bawa ke",
    consider:
      "mempertimbangkan | dipertimbangkan | pertimbangan* | meninjau* | ditinjau | peninjauan | tinjau* | mempelajari | pelajari | dipelajari | mengevaluasi | evaluasi* | menilai | dinilai | menelaah | ditelaah | memeriksa* | diperiksa | periksa | review* | direview | seksama | saksama | matang | dengan cermat | mencocokkan | mengkaji | baca | membaca | dibaca | setelah melalui | menyeleksi | kami seleksi | pembahasan | dibahas | melihat | menimbang | bertimbang",
    hire: "menerima anda | mempekerjakan | dipekerjakan | merekrut | direkrut | rekrut | mengangkat | diangkat | menempatkan | ditempatkan | tempatkan | diterima bekerja | terima sebagai | menerima sebagai | mengambil karyawan | memperkerjakan | hire | hiring | diamanahkan | mengamanahkan | mempromosikan | dipromosikan | menerima saudara | menerima bapak | menerima ibu | menerima kamu | ditugaskan | dikontrak | mengusulkan | diusulkan | menjadi pegawai | pegawai tetap | karyawan tetap | meneken sk | teken sk | diteken | kami kontrak | angkat | menugaskan | mengontrak | memakai jasa | pengangkatan* | surat tugas",
    fill: "terisi | diisi | terpenuhi | mengisi | dapat orang | sudah ada orang | ada orangnya | ditempati | diduduki | tidak tersedia | sudah tidak ada | dipegang | diambil orang | tercukupi | filled | kasih ke orang lain | diberikan kepada | kami berikan kepada | yang duduk | kosong sudah | menemukan orang | sudah menemukan | nemu orang | dikasih ke | sudah dapat | kami isi | sudah ada yang jaga | sudah ada yang join | sudah ada yang menempati | sudah ada yang pegang | sudah ada pegangan | udah ada yang | ada yang isi | udah dapat | udah dapet | sudah dapet | terisinya | sudah punya wali | sudah ada pengganti | sudah ada gantinya | sudah mendapat* orang | mendapatkan orang | sudah diambil | dikunci | lock host | yang diterima sudah ada | sudah teken | sudah meneken | sudah tanda tangan | sudah sepakat dengan | keisi | udah nerima | sudah menerima orang | sudah ada yang pakai | sudah ada yang ambil | kami serap | menyerap karyawan | sudah ada yang dapat",
    close:
      "ditutup | tutup | menutup | penutupan | berakhir | diakhiri | mengakhiri | akhiri | selesai | usai | tuntas | sampai di sini | cukup sampai | cukupkan | terhenti | berhenti | sampai sini | diarsipkan | arsipkan | arsip | closed | close | tamat | rampung | penutup | mutlak | final | kandas | musnahkan | hangus | diganggu gugat | dikunci | purna | menyelesaikan proses | ditutupnya | selesailah",
    cancel:
      "dibatalkan | membatalkan | pembatalan | batal | batalkan | ditiadakan | meniadakan | peniadaan | dihentikan | menghentikan | penghentian | hentikan | dihapus* | menghapus | distop | tidak jadi | nggak jadi | gak jadi | dicabut | urung | gugurkan | tidak dibuka | tidak diadakan | dibubarkan | cancel* | dilepas | lepas | melepas | tidak dilanjutkan | bubar* | lenyap | hilang | tidak dilangsungkan | tidak diselenggarakan | tidak kami selenggarakan | kami stop | stop dulu | dipangkas | pangkas | memangkas | motong | dipotong | tiadakan | dibatalin | batalin | gugur dengan sendirinya | penghapusan | hapus | tidak ditandatangani | tidak diperpanjang | gagal dibentuk | dilikuidasi | selesai untuk anda | tidak lagi membutuhkan",
    freeze:
      "ditunda | menunda | tunda | dijeda | jeda | hold | freeze | ditangguhkan | menangguhkan | dibekukan | pembekuan | pending | dipending | dihentikan sementara | moratorium | distop dulu | tertunda | ditahan | menahan | pause | dipause | rehat | beku | membekukan | sementara dihentikan | belum turun | menunggu anggaran | menunggu persetujuan",
    budget:
      "anggaran* | budget* | efisiensi | restrukturisasi | reorganisasi | pengurangan | penghematan | headcount | biaya | keuangan | resesi | phk | kebijakan* | kantor pusat | ekonomi | dana | perampingan | merger | penambahan karyawan | izin operasi | pangkas | dipangkas | pemangkasan | menipis | runway | investor kami | ekspansi | kondisi perusahaan | penutupan cabang | tutup cabang | kerugian | merugi | penurunan | penggabungan | plafon | pagu",
    withdraw:
      "menarik kembali | tarik kembali | ditarik | penarikan | mencabut | dicabut | pencabutan | membatalkan penawaran | kami tarik | menarik tawaran | tidak berlaku | pembatalan surat penawaran | penawaran dibatalkan | tawaran dibatalkan | dinyatakan batal | nyatakan batal | kami cabut | tidak bisa kami tepati | tidak dapat kami tepati | membatalkan surat penawaran | kami batalkan | terhitung | tidak jadi kami",
    reject:
      "menolak | ditolak | tolak | penolakan | gugur | digugurkan | tersingkir | disisihkan | dicoret | coret | menggugurkan | didrop | drop | kalah bersaing | belum berjodoh | belum jodoh | belum rezeki | bukan rezeki | belum rejeki | bukan jodoh | tidak berjodoh | belum menemukan kecocokan | belum ditemukan kecocokan | tidak jadi merekrut | arah yang berbeda | arah berbeda | arah lain | tidak memasukkan | tidak masuk | belum masuk | kurang cocok | tidak berkenan | dieliminasi | tereliminasi | berpisah | cukup sampai di sini | aku lepas | belum beruntung | belum dapat bergabung | tidak dapat bergabung | belum bisa bergabung | tidak menerima | belum menerima | rezeki di tempat lain | di luar jangkauan | rejected | skip | bukan waktu yang tepat | bukan rezekinya | belum saatnya | belum waktunya | belum bertemu | belum jodohnya | tidak kami lanjutkan | nggak lanjut | gak lanjut | ga lanjut | mundur dari proses | tidak mempertimbangkan | tidak kami pertimbangkan | tidak dapat kami penuhi | tidak dapat memenuhi | belum dapat memenuhi | tidak dapat mewujudkan* | belum dapat mengajak | belum bisa mengajak | belum bisa pakai | belum bisa kami pakai | belum bisa ambil | belum bisa kami tempatkan | belum dapat mempekerjakan | tidak dapat mempekerjakan | belum dapat menyambut | belum dapat mengakomodasi | tidak dapat mengakomodasi | belum dapat menawarkan | tidak bisa menawarkan | tidak mereka ambil | tidak kami ambil | belum kami ambil | tidak membawa | belum ketemu | belum rezekinya | belum rejekinya | bukan rejeki | rezeki sudah ada yang mengatur | rezeki tidak ke mana | tidak akan tertukar | belum berkenan | bukan yang dicari | bukan yang mereka | bukan yang kami | bukan tipe | tidak sejalan | kurang sreg | belum sreg | belum klop | kurang klop | kurang pas | belum pas | tidak pas | belum tepat | kurang tepat | belum satu frekuensi | beda frekuensi | belum sehati | tidak sehati | sukses yang tertunda | kesuksesan yang tertunda | keberhasilan yang tertunda | mengembalikan profil | mengesampingkan | tertolak | nolak | ketolak | tidak akan dipertimbangkan | tidak dipertimbangkan | tidak dapat dipertimbangkan | belum dapat dipertimbangkan | tidak ditindaklanjuti | tidak dapat ditindaklanjuti | belum dapat ditindaklanjuti | tidak dapat menindaklanjuti | tidak dapat kami tindak lanjuti | tidak mengajak* | belum mengajak* | tidak bisa mengajak | tidak mengundang* | tidak bisa kami tawarkan | tidak dapat kami tawarkan | belum bisa kami tawarkan | tidak dapat menawarkan | tidak bisa kami loloskan | tidak dapat kami loloskan | tidak bisa kami sponsori | tidak mungkin menugaskan | tidak jadi menerima | tidak jadi mengangkat | bukan ke anda | belum sampai ke anda | belum sampai kepada | tidak sampai kepada | tidak mempertemukan | tidak bertemu | tidak sampai ke | tidak dapat kami akomodasi | belum dapat kami penuhi | tak dapat kami penuhi | belum dapat kami kabulkan | tidak dapat kami kabulkan | bukan untuk menu | bukan untuk bibit",
    accept:
      "diterima | keterima | menyetujui | disetujui | setuju | setujui | menerima | dikabulkan | mengabulkan | dapat terima | bisa terima | kami terima | persetujuan | sepakat | bersedia | mau terima | acc | approve* | oke | nerima | keterimanya | dapet terima | ketrima | disahkan | mengesahkan | diacc",
    pass: "lolos* | lulus* | kelulusan | berhasil | sukses melewati | memenuhi syarat | memenuhi kualifikasi | memenuhi kriteria | masuk tahap | tembus | meloloskan | qualified | sanggup melewati | maju ke",
    invite:
      "mengundang | undang | undangan* | panggilan | memanggil | dipanggil | panggil | ingin bertemu | ingin mengenal | ingin ngobrol | mau ketemu | mau ngobrol | ingin mewawancarai | ingin bersilaturahmi | mengajak | ajak | silakan datang | silakan hadir | menghadiri | hadir pada | ingin berdiskusi | penasaran | ingin bicara | ingin membicarakan | walk in | ikut trial | silakan ikut | datang ya | datang ke kantor | kami undang* | mempertemukan* | temui | kami tunggu | ditunggu kedatangan* | diundang* | dijadwalkan tes",
    congratulate:
      "selamat | kabar baik | berita baik | good news | senang | gembira | bahagia | bangga | alhamdulillah | puji tuhan | antusias | menantikan | menanti | congrats | congratulations | yeay | welcome | syukur | kabarnya lulus | bersyukur | resmi | asyik | mantap",
    confirm:
      "konfirmasi* | mengonfirmasi | mengkonfirmasi | dengan ini | bersama ini | hadirkah | kepastian | memastikan | pastikan | bukti terima | tanda terima | menegaskan | menerangkan",
    receive:
      "kami terima | sudah saya terima | telah diterima | sudah masuk | sudah diterima | menerima lamaran | telah masuk | diterima dengan baik | penerimaan lamaran | masuk ke sistem | menerima email | kami menerima | mendarat | berhasil dikirim | terkirim | nomor registrasi | sampai di kami",
    wait: "menunggu* | tunggu* | ditunggu | bersabar | sabar | kesabaran* | lama | keterlambatan | terlambat | terlambatnya | nanti dikabari | penantian | baru membalas | memakan waktu | waktu tambahan | tambahan waktu | menanti | nunggu | kelamaan diam | ghosting",
    postpone:
      "diundur | undur | menunda | reschedule | geser | digeser | mengubah jadwal | perubahan jadwal | dipindah* | pindah | diganti hari | majukan | dimajukan | mundur | molor | tanggal lain | jam lain | hari lain | waktu lain | ulang",
    schedule:
      "jadwal* | dijadwalkan | menjadwalkan | slot* | kalender | janji temu | agenda | atur waktu | ketersediaan | berhalangan | luang | kosong | free | available | senggang | bisa hadir | bisa datang | tanggal* | kapan | carikan hari | jam berapa | kira kira | masih bisa | bisakah | pilih jam | sesi | via zoom | tersedia",
    daytime:
      "senin | selasa | rabu | kamis | jumat | jum'at | sabtu | minggu | besok | lusa | pukul | jam | wib | wita | wit | pagi | siang | sore | malam | kemarin | hari | menit | ba'da | pekan | akhir bulan | tadi | bakda",
    month:
      "januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november | desember | bulan | triwulan | kuartal* | semester | ramadan | ramadhan | lebaran | idul fitri | musim | tahun | pekan lalu | minggu lalu",
    place:
      "kantor* | lantai | ruang* | alamat | lokasi | tempat | jalan | jl | blok | outlet | pabrik | toko | cabang | aula | loket | klinik | kampus | parkir | wilayah | domisili* | berdomisili | kawasan | link zoom | studio | bertempat | datang | hadir | kehadiran | gedung* | peron | di sini | di sana",
    bring:
      "membawa | bawa | dibawa | ktp | kartu identitas | pas foto | alat tulis | siapkan | menyiapkan | berpakaian | ijazah asli | puasa | paspor | kenakan",
    send: "kirim* | mengirim* | dikirim* | unggah | mengunggah | upload | lengkapi | melengkapi | isi form | serahkan | menyerahkan | sampaikan berkas | susulkan | melampirkan | lampirkan | submit | forward | diserahkan | kumpulkan | perbarui | perpanjang | mengumpulkan | share | mengisi form | mengisi formulir | mengisi data | mengisi drh | isi data | isi formulir",
    deadline:
      "paling lambat | selambat lambatnya | sebelum tanggal | batas waktu | tenggat* | deadline* | maksimal | dalam waktu | hingga tanggal | sampai tanggal | batas akhir | terakhir tanggal | kedaluwarsa | 24 jam | berlaku sampai | hari kerja",
    link: "link* | tautan | klik | portal | laman | situs | website | login | tombol | http* | www | url | halaman | aplikasi mobile | sscasn | dashboard | akun | qr",
    attached: "terlampir | lampiran* | dilampirkan | lampirkan | attached | berikut ini | melampirkan",
    answer:
      "balas* | membalas | dibalas | jawab | menjawab | jawaban* | hubungi* | menghubungi | dihubungi | kontak | mengontak | kabari* | mengabari | dikabari | beri kabar | respons | respon | merespons | menanggapi | tanggapan | reply | wa | korespondensi | sms | surat menyurat | dm | ngabarin | balesan | bales | whatsapp* | surat pengantar",
    inform:
      "memberitahukan | beritahukan | diberitahukan | pemberitahuan | memberi tahu | beri tahu | menginformasikan | informasikan | diinformasikan | infokan | menyampaikan | sampaikan | disampaikan | mengabarkan | mengumumkan | umumkan | diumumkan | kasih tau | kasih tahu | ngasih tau | maklumkan | notifikasi | fyi | diberi tahu | share | menyatakan | ngabarin | mengabari | kabari | kabarkan | beritahu | menulis email | tembusan | wartakan | memaklumkan | laporkan",
    ask: "mohon | tolong | silakan | silahkan | harap | pertanyaan* | bertanya | tanya | menanyakan | tanyakan | minta | meminta | diminta | dimohon | bolehkah | bisakah | dapatkah | dipersilakan | apakah | boleh | sudilah | kiranya | please | monggo | permintaan | berkenan | bersediakah",
    thank:
      "terima kasih | terimakasih | makasih | trims | thx | thanks | thank you | berterima kasih | apresiasi* | mengapresiasi | menghargai | penghargaan | suksma | syukran | jazakumullah | jazakillahu | jazakallah | hargai | nuhun | suwun | tengkyu | mauliate | ucapkan | diucapkan | mengucapkan | maturnuwun | trm kasih | berterimakasih",
    interest:
      "minat* | berminat | ketertarikan* | tertarik | kepercayaan* | interest | perhatian* | keinginan* | kesediaan* | menginginkan ini | antusias* | lamaran yang santun | lirik | dilirik",
    effort:
      "waktu | waktunya | usaha* | upaya* | tenaga* | meluangkan | luangkan | luangin | kesungguhan* | kerja keras | energi | pengorbanan | repot | kesempatannya | kehadiran* | kedatangan* | dedikasi | jauh jauh | penampilan | jerih | ketulusan",
    impress:
      "terkesan | mengesankan | kagum | mengagumkan | suka | menyukai | menikmati | bagus* | hebat* | keren | luar biasa | berharga | positif | menyenangkan | salut | hangat | senang mengenal | oke | lumayan | seru | memikat | senang banget | impresif | inspiratif | enak | mantap | berkualitas | sangat menarik | cukup menarik | menarik sekali | menarik perhatian | menarik bagi | sangat baik | sedap | santun | ulet | tekun | mengena | terpukau | senang sempat kenal",
    hard: "sulit* | tidak mudah | bukan hal yang mudah | susah* | ketat | nggak mudah | gak gampang | sengit | tipis | dilematis | keputusan berat | tidaklah mudah | pelik | berat rasanya | tidak gampang | nggak gampang | paksakan | dilema | alot | berat hati | terasa berat | berat bagi kami | berat untuk",
    wish: "semoga* | moga | mudah mudahan | berharap | kami harap | doa* | mendoakan | sukses* | kesuksesan | keberhasilan | good luck | semangat* | insyaallah | rezeki | selamat berjuang | memberkati | diberkati | berjumpa | dimudahkan | didoakan | sehat selalu | dilancarkan | lancar | amin | aamiin | peluk | mendapat tempat | mendapatkan tempat | menemukan tempat | segera menemukan | diberi jalan",
    path: "masa depan | karier* | karir* | perjalanan* | langkah* | ke depan | kedepannya | pencarian kerja | mencari kerja | jalan | tempat terbaik | tempat lain | pekerjaan lain | pekerjaan terbaik | tempat yang lebih baik | mengabdi | upaya selanjutnya | mendatang | ladang | perjuangan | tempat kerja | pencarian kerjamu | pencarian anda | berkarya | berkarier | berkarir | kiprah* | di luar sana | di luar proses ini | rumah baru",
    encourage:
      "jangan ragu | jangan sungkan | jangan menyerah | jangan kecewa | semangat | silakan melamar | mengajak anda | pantau* | ikuti | follow | jangan lupa | mendorong | tetap optimis | terus mencoba | coba lagi | melamar kembali | melamar lagi | bukan akhir | bukan berarti | dipersilakan | mencoba kembali | terus berkarya | kegagalan adalah | gagal bukan | jangan putus asa | pantang menyerah | tetap berkarya | terus berlatih | anggap saja | sukses yang tertunda | berkecil hati | jangan patah | dunia belum berakhir | pintu lain | rezeki tidak | pintu kami selalu terbuka",
    future:
      "lain waktu | lain kali | lain kesempatan | kesempatan lain | kesempatan berikutnya | kesempatan selanjutnya | di masa depan | di kemudian hari | mendatang | kelak | suatu saat | suatu hari | lowongan lain | posisi lain | lowongan berikutnya | periode berikutnya | batch berikutnya | angkatan berikutnya | tahun depan | posisi yang sesuai | lowongan yang sesuai | lowongan yang cocok | rekrutmen berikutnya | nanti | ke depan | peluang lain | tahun pelajaran berikutnya | tahun ajaran berikutnya | musim depan | batch depan | seleksi berikutnya | proyek berikutnya | kalau ada lagi | kalau ada proyek | bila ada lowongan | jika ada lowongan | kalau ada lowongan | apabila ada lowongan | kebutuhan berikutnya | dibuka lagi | dibuka kembali | menyusul | pintu kami terbuka | selalu terbuka | tetap terbuka | terbuka lebar | bila ada kebutuhan | semester depan",
    remember:
      "menghubungi kembali | hubungi kembali | hubungi lagi | dihubungi kembali | kabari lagi | mengingat anda | ingat | keep in touch | menghubungi anda apabila | orang pertama | mengikuti perkembangan | memantau perkembangan | teringat | menghubungi anda kembali | tetap berhubungan | terhubung | kami catat | saya catat | saya telepon | menyapa | kami kabari | ingin tetap | kenangan | kita kontak | kami kontak | kami telepon",
    sincerely:
      "hormat kami | hormat saya | salam | wassalam* | regards | cheers | tertanda | ttd | demikianlah | atas perhatian* | suksma | tabik | peluk | sekian dan terima kasih",
    dear: "yth | dengan hormat | terhormat | halo | hallo | hai | hi | hey | dear | hello | selamat pagi | selamat siang | selamat sore | selamat malam | assalamualaikum* | assalamu alaikum | salam sejahtera | om swastiastu | om swastyastu | shalom | yang kami hormati | sampurasun | horas",
    data: "data | privasi | uu | musnahkan | dimusnahkan | dihapus | disimpan | rahasia | persetujuan | retensi | kerahasiaan | disclaimer | daftar hitam | kami hapus",
    automatic:
      "otomatis | sistem | mohon tidak membalas | mohon tidak dibalas | jangan dibalas | jangan balas | tidak dipantau | no reply | noreply | do not reply | donotreply | tidak untuk dibalas | tidak perlu dibalas | harap tidak membalas",
    money:
      "pinjaman* | pinjol | kredit* | kpr | cicilan | angsuran | bunga | rekening | tabungan | uang muka | penjamin | debitur | leasing | agunan | dicicil | tagihan | transfer | saldo | transaksi | paylater | pengajuan kartu | dicairkan | pencairan | investasi | nasabah* | top up | kartu debit",
    home: "kos | kost | kosan | kontrakan | sewa | menyewa | penyewa | disewa | apartemen | kamar | ruko | pemilik rumah | induk semang | hunian | properti | perumahan | rumahnya | rumah itu | rumah ini | rumah dijual | kosnya | kamarnya | kios | tanah kavling | kpr | kontrakannya | penghuni | indekos",
    permit:
      "paspor | izin* | perizinan | imb | kitas | kedutaan | sim | stnk | kelurahan | kecamatan | npwp | pajak | kewarganegaraan | diplomatik | polsek | pemda | visa* | imigrasi* | sertifikat tanah",
    study:
      "universitas | kuliah | mahasiswa* | siswa* | murid | sma | smp | sd | beasiswa* | program studi | prodi | jurusan | fakultas | snbp | snbt | utbk | ppdb | jalur mandiri | seleksi mandiri | pmb | ipk | skripsi | semester | lpdp | admisi | wisuda | sarjana | jalur rapor | mahasiswi | ukt | dosen pembimbing | tesis | topik | snmptn | sbmptn | pendaftar* | mentoring | putra ibu | anak ibu | kurikulum | penerima | mentor | sekolah anak | kampus impian",
    paper:
      "naskah* | jurnal* | artikel* | makalah | penerbit* | redaksi | editor | reviewer | mitra bestari | abstrak* | konferensi | publikasi | terbit* | diterbitkan | buku | cerpen* | puisi | antologi | majalah | muat | penulis | novel* | menerbitkan | prosiding* | topikmu | penelaah",
    grant:
      "pendanaan | proposal* | penghargaan | lomba* | sayembara | juara | sponsor* | inkubator | akselerator | penelitian | bantuan dana | startup | kompetisi | hadiah | pendana | investor | residensi | kurator | didanai | dana riset | hibah* | program akselerasi | pitching | penggalangan",
    claim:
      "klaim* | asuransi | komplain* | keluhan | pengaduan | refund | pengembalian | garansi | keberatan | sengketa | ganti rugi | penggantian | retur | reimburse | pertanggungan | polis* | premi | ditanggung | kerusakan | banding* | segel | gugatan",
    purchase:
      "pesanan* | pesan | order* | beli | membeli | pembelian | pembeli | penjual | toko online | produk* | ongkir | pengiriman | diskon | invoice | faktur | pelanggan | pembayaran | bayar | dibayar | keranjang | belanja | paket | tarif | barang | barangnya | harga | harganya | memesan | dipesan | promo | laku | terjual | sold | seller | merchant | supermarket | garansi | donasi | menaikkan | memproduksi | tutup selamanya | libur | stok habis | stok kosong",
    event:
      "tiket* | acara* | konser | reservasi | booking | penerbangan | pesawat | turnamen | pertandingan | pernikahan | undian | seminar | festival | resepsi | arisan | perpisahan | wisata | upacara | pembicara | meetup | workshop | karcis | penonton | meja untuk | duka mendalam | berdukacita",
    tender:
      "tender | lelang | penawaran harga | vendor | supplier | penyedia | pengadaan | rekanan | kemitraan | kerja sama | kerjasama | mitra | quotation | cv karya | penawaran kita | kontraktor | pemasok* | renovasi | seragam | vendornya | affiliate | afiliasi | reseller | donasi alat",
    member:
      "anggota* | keanggotaan | klub | komunitas | asosiasi | perkumpulan | paguyuban | koperasi | ormas | adopsi | iuran | member | organisasi | warga | rt | rw | relawan | paduan suara | jemaah | donatur | pramuka | karang taruna",
    health:
      "pasien | pengobatan | terapi | obat | bpjs kesehatan | penyakit | igd | donor | rujukan | faskes | hasil lab | puskesmas | pendonor | janji dokter | dokter gigi | dokter spesialis | rawat | dioperasi | karena sakit | sedang sakit",
    newsletter:
      "newsletter | berlangganan | unsubscribe | artikel | blog | podcast | webinar* | tips | buletin | kelas online | edisi | bootcamp | koran | langganan | kabar berita | simak | selengkapnya | bacaan | tanya jawab karier | pembaca* | survei | gratis | workshop",
    alert:
      "lowongan baru | lowongan terbaru | loker terbaru | loker baru | rekomendasi lowongan | lowongan cocok | lowongan untukmu | lowongan untuk anda | info lowongan | job alert | pencarian tersimpan | cari lowongan | lihat lowongan | lowongan serupa | lowongan lain untuk | pekerjaan baru | preferensi | notifikasi lowongan | rekap | dilihat perekrut | lowongan yang kamu simpan | job fair | rekomendasi untukmu | lowongan kerja terbaru | lowongan pilihan | loker untukmu | kerja dekat | lowongan disimpan | lowongan yang mirip | melewatkan",
    rejection:
      "ditolak hrd | ghosting | dighosting | kegagalan | nolak | php | ditolak terus | ditolak lagi | ditolak kerja | kali ditolak | penolak*",
    recruiterreach:
      "menemukan profil anda | melihat profil | linkedin | terbuka untuk | peluang | tertarik ngobrol | tertarik diskusi | mencari kandidat | melihat rekam jejak | apakah anda terbuka | headhunter | executive search | kesempatan menarik | tertarik dengan profil | mau coba lagi | sedang menangani posisi | ada peran baru | ada posisi baru | ada headcount baru | ada role | sempat melamar | pernah melamar | kami sedang mencari | boleh ngobrol",
    hrtalk:
      "drop | user minta | rekap | kandidat nomor | yang nggak lolos | draf* | template* | pipeline | scorecard | iklannya | turunkan iklan | pelamar gugur | sudah kamu kabari | nolak kandidat | takedown | blast | tracker | database kandidat | mohon update status | update status pelamar | ats | email penolakan | surat penolakan | kirim penolakan | tolong kirim email | user bilang | user pilih | user oke | mohon dijadwalkan | regret letter | kolom remark | hasil panel | menurutku dia | menurut saya | kandidat kita | kita cari | kita simpan | kita tolak | jangan tolak | rapikan | tim hr | tolong kabari | reject semua | statusnya di sistem | nomor dua gugur | jangan lupa update",
    ownmove:
      "mengundurkan diri | saya memutuskan | lamaran saya | saya melamar | saya mengajukan | saya sudah menerima | saya menerima tawaran | saya menolak | mengajukan lamaran | saya tidak dapat menerima | saya batal | cv saya | saya belum terpilih | saya tidak lolos | aku ditolak | saya ditolak | hapus data saya | menarik lamaran | tidak lagi berminat | sudah mengabari | terima kasih informasinya | belum rezeki saya | saya tidak jadi | boleh saya tahu | withdraw | lamaranku | saya terpaksa menolak | saya tidak bisa hadir | saya tidak bisa ikut | saya memilih | aku mundur | saya mundur | makasih infonya | terima kasih infonya | aku belum lolos | saya gagal | kecewa sih | bolehkah saya | apakah lowongan | saya sudah diterima",
    meant:
      "contoh* | misalnya | umpamanya | seperti | template | kalimat | artinya | maksudnya | misal | ibarat | kutipan | kata kata | bayangkan | kumpulan | di balik | alasan cv | kisah | begini cara | survei | pakar | komentar | judul | tips | berarti | dianggap | katanya | kata orang | konon | berita | dulu saya | sebenarnya dari",
    error:
      "kesalahan* | keliru | kekeliruan | abaikan | error | salah kirim | ralat | gangguan | salah link | tidak sengaja | kedaluwarsa | salah satu sistem | yang salah | itu salah | salah kami | salah ketik | salah nama | salah alamat | salah email | salah lampiran | salah orang | terkirim karena | gagal terhubung | gagal terkirim | tidak bisa dibuka | tidak dapat dibuka | tidak berfungsi | terputus",
    despite:
      "walaupun | meskipun | meski | kendati | biarpun | walau demikian | terlepas dari | sekalipun | toh | kami tetap | anda tetap | tetap ingin | tetap kami | akan tetap",
    especially:
      "sangat | sekali | banget | amat | sungguh* | benar benar | bener bener | paling | luar biasa | terlalu | betul betul | memang | terutama | khususnya | bgt | pisan",
    first: "pertama* | kedua | ketiga | terakhir | akhir | akhirnya | final | finalis",
    person:
      "karyawan baru | kandidat lain | pelamar lain | orang lain | kandidat terpilih | kandidat satunya | sudah mulai | menerima tawaran kami | seseorang yang | host lain | guru lain | talent lain | yang memulai | calon lain | kandidat internal | peserta lain | yang sudah pegang | orang dalam | rekan baru | yang terpilih | yang akan mengisi | anggota baru | kandidat dari dalam | sudah menandatangani kontrak | yang sudah join | pengganti | penggantinya | wali kelas baru | guru baru | staf baru | rekan anda | rekan lain | rekan kami | nama lain | nama nama | orang itu | yang diterima | yang lanjut | yang masuk | yang lolos | yang melaju | yang kami rekrut | yang kami ambil | yang kami pilih | yang kami ajukan | telah dihubungi | sudah kami hubungi | sudah dikabari | sudah kami wa* | sudah menerima undangan | telah menerima undangan | yang satu itu | satu orang lagi | pelaut lain | desainer lain | rekrutan | mantan | anak magang kami | alumni | anak lain | orang baru | karyawan pindahan | honorer | asisten yang kami | guru yang baru | staf yang baru | menggandeng | menunjuk orang",
    work: "kerja | bekerja | pekerjaan | perusahaan* | tim | divisi* | departemen | dinas | proyek | kantor | bagian | bisnis | usaha | pt | instansi | cabang | pabrik | unit | staf | staff | karyawan | pegawai | toko | yayasan | tugas | bidang | industri | kinerja | magang | team | sekolah",
    goesto:
      "jatuh ke* | jatuh pada | jatuh di tangan | jatuhnya ke | diberikan kepada | diberikan ke | kami berikan ke | berikan kepada | memberikannya kepada | diserahkan kepada | serahkan kepada | mempercayakan* | dipercayakan* | percayakan | diamanahkan | mengamanahkan | dikasih ke* | kasih ke* | saya kasih ke | beralih ke* | pindah tangan | jadi milik | menjadi milik | kini milik | berpihak kepada | berpihak pada | menjatuhkan pilihan | menjatuhkan suara | dialihkan ke* | dialokasikan | diperuntukkan | dianugerahkan | dilimpahkan | diteruskan ke orang | ke tangan | diwariskan | memilih* dia | diambil alih | diisi oleh | terisi oleh | ditempati oleh | ditetapkan bagi | kami lepas ke | menetapkan pilihan pada | pilihan akhirnya | pilihannya jatuh | yang terpilih adalah | dipegang* | tertuju | kami usulkan untuk | diraih | direbut | dimenangkan oleh | disabet",
    stays:
      "kembali bekerja | kembali bertugas | balik lagi | mau balik | kembali ke posisi | kembali mengisi | kembali menjabat | batal mundur | batal resign | nggak jadi resign | gak jadi resign | tidak jadi resign | tidak jadi mundur | batal pindah | tidak jadi pindah | tidak jadi keluar | tidak jadi pensiun | mencabut pengunduran | menarik pengunduran | bertahan | memutuskan tetap | tetap tinggal | tetap dipegang | tetap di posisi | diperpanjang | perpanjangan kontrak | mantan | yang lama kembali | pegawai lama | karyawan lama | pejabat lama | pulang kampung | dirangkap | merangkap | selesai cuti | masuk lagi | urung pindah | urung pensiun | kembali kepadanya | menggantikan selama cuti | kembali dari cuti | memperpanjang kontrak | tetap menjabat | tetap mengajar | tetap memegang | mengurungkan | urung mundur",
    lack: "kurang | kekurangan | minim | terbatas | keterbatasan | belum cukup | tidak cukup | nggak cukup | gak cukup | belum punya | tidak punya | nggak punya | gak punya | belum memiliki | tidak memiliki | belum ada di | perlu diasah | perlu diperdalam | belum menguasai | tidak menguasai | belum pernah | masih jauh | belum terasa | belum terlihat | tidak terlihat | belum kelihatan | belum tampak | belum sekuat | belum sedalam | belum memadai | tidak memadai | belum matang | belum lancar | terbata bata | di bawah standar | di bawah ambang | di bawah batas | belum mencapai | tidak mencapai | tidak lengkap | belum lengkap | lemah | dangkal | rendah | terlalu sedikit | belum memegang | masih hijau | masih mentah | hanya bisa pagi | tidak ada di | belum ada pada kami | belum mendalam | belum bisa berbahasa",
    toomuch:
      "terlalu | kelewat | terlampau | ketinggian | kemahalan | kejauhan | kelamaan | kebanyakan | overqualified | over qualified | berlebih* | melebihi | melampaui | jauh di atas | di atas kebutuhan | di atas anggaran | di atas budget | di atas kemampuan | di luar anggaran | di luar kemampuan | di luar budget | lebih besar daripada | lebih besar dari | kebesaran | sebesar itu | bakal bosan | cepat bosan",
    ending:
      "sampai di sini | sampai sini | sampai di titik ini | sampai tahap ini | cukup sampai | cukupkan | mencukupkan | berhenti di sini | stop di sini | selesai di sini | berakhir di sini | di sini dulu | tutup buku | tutup lembar* | menutup lembar* | titik di sini | garis akhir | akhir cerita | akhir perjalanan | akhir kisah | akhir dari | jalan kita | berpisah | perpisahan | pamit | berpamitan | mohon diri | undur diri dari | melepas anda | melepas kepergian | mengantar kepergian | selamat jalan | selamat tinggal | sampai jumpa | sampai ketemu | sampai bertemu | jumpa lagi | surat terakhir | pesan terakhir | email terakhir | kabar terakhir | tidak perlu menunggu | tidak usah menunggu | nggak usah nunggu | jangan tunggu | jangan menunggu | tak perlu menanti | tidak perlu datang | tidak usah datang | nggak usah datang | gak usah datang | tidak berujung | tak berujung | kandas | pupus | melambaikan | lambaikan | tanpa nama anda | tanpa nama saudara | usai sudah | perjumpaan kita | selesai untuk anda | selesai sudah | mengakhiri proses | menghentikan proses | proses dengan bapak sampai | udah mampir | perjalanan setelah ini | sampai di ujung | di ujung jalan | sudah sampai ujung | babak kita | kita akhiri | kami akhiri | sekian dari kami | lepas tangan | kita sudahi | kami sudahi | disudahi | cukup di sini | berhenti di tahap | selesai bagi",
    ahead:
      "unggul | mengungguli | selangkah | setipis | selisih | terpaut | beda tipis | kalah tipis | sedikit lebih | sedikit di depan | di depan anda | di atas anda | di atas saudara | di belakang | nomor dua | runner up | peringkat dua | peringkat kedua | urutan kedua | urutan dua | urutan ketiga | mendahului | lebih dulu | lebih dahulu | lebih cepat | menyalip | disalip | keduluan | kedahuluan | didahului | seujung rambut | sehelai rambut | hampir | nyaris | melampaui",
    deserve:
      "pantas | sepantasnya | selayaknya | layak mendapat* | patut | berhak mendapat* | tidak adil | nggak adil | gak adil | kurang adil | adil buat | adil bagi | adil untuk | sayang kalau | sayang jika | sayang bila | menyia nyiakan | tersia sia | mubazir | lebih bahagia | lebih betah | tidak betah | layu | tidak tega | nggak tega | gak tega | bakal bosan | panggung yang lebih | rumah yang lebih | ladang yang lebih | tempat yang lebih | wadah yang lebih | tempat yang tepat | rumah yang tepat | lebih berkembang | membesarkan hati | merugikan anda | menghambat | layak di tempat",
    direction:
      "arah | haluan | berbelok | jalan lain | jalan berbeda | jalan yang berbeda | langkah yang berbeda | langkah berbeda | jalur lain | strategi* | fokus | prioritas* | perubahan rencana | rencana berubah | mengubah rencana | perubahan kebutuhan | kebutuhan berubah | berubah pikiran | pertimbangan lain | ekspansi | visi | gaya | pelabuhan | dermaga | jalan masing masing | berlabuh | berlayar | rencana lain | pilihan lain | opsi lain | bertolak belakang | poros | pergeseran | bergeser | spesialisasi lain | bidang lain",
    condition:
      "sim a | sim b | sim b1 | sim b2 | sim c | str | sip | toefl | toeic | ielts | jlpt | hsk | s1 | s2 | s3 | d3 | d4 | ahli k3 | bersertifikat | bersertifikasi | sertifikasi | ijazah | penutur asli | native | fasih | kefasihan | bahasa | berbahasa | mandarin | jepang | domisili* | berdomisili | relokasi | sif | shift malam | penuh waktu | paruh waktu | full time | part time | wfo | wfh | hybrid | bersedia ditempatkan | siap ditempatkan | siap kerja | langsung bisa | bisa langsung | notice | wajib | minimal | minimum | usia | umur | tinggi badan | buta warna | kendaraan | motor sendiri | laptop sendiri | izin praktik | izin kerja | lembur | luar kota | penempatan di | akreditasi | hanya bersedia | sebatas | serba bisa | spesialis | masa berlaku | kedaluwarsa",
    recommend:
      "merekomendasikan | rekomendasikan | direkomendasikan | rekomendasi | mengusulkan | diusulkan | usulkan | usulan | usul | mengajukan nama | kami ajukan ke* | diajukan ke* | ajukan ke* | menominasikan | dinominasikan | nominasi | mendukung | dukungan | didukung | menyarankan | sarankan | disarankan | menjagokan | jagokan | mempromosikan | titipkan",
    vote: "rapat* | sidang | pleno | musyawarah | bermusyawarah | mufakat | sepakat | bersepakat | kesepakatan | menyepakati | disepakati | aklamasi | voting | suara | berunding | perundingan | berembuk | rembukan | dirembuk | diskusi internal | berdiskusi panjang | diskusi panjang | menimbang | pertimbangan | dipertimbangkan | bulat | perdebatan | berdebat | debat | condong | memihak | veto | menyatakan pendapat",
    status:
      "status* | nomor tiket | nomor lamaran | nomor peserta | nomor pendaftaran | nomor ujian | nomor registrasi | nomor referensi | no registrasi | no peserta | kode | job id | req id | ref | inactive | nonaktif | tidak aktif | diarsipkan | arsip | archived | closed | unsuccessful | rejected | not selected | not proceed | keterangan | ket | tms | tl | th | berstatus | ditandai | disposisi | riwayat lamaran | sistem kami",
    figure:
      "pintu | pintunya | kunci | puzzle | kepingan | keping | potongan | panggung | tirai | layar | kapal | perahu | sekoci | nakhoda | jangkar | kereta | peron | gerbong | penumpang | dadu | koin | jembatan | bibit | benih | tanah | pohon | musim | panen | resep | bumbu | masakan | menu | racikan | racik | orkestra | nada | irama | lagu kita | bab | lembaran | halaman baru | tongkat | estafet | percikan | chemistry | bintang | langit | angin | ombak | dermaga | pelabuhan | sepatu | gembok | teka teki | takdir | nasib | garis tangan | rezeki* | rejeki* | jodoh | berjodoh | mikrofon | piring | bumbunya | sayap | jendela",
    late: "terlambat | telat | keburu | terlanjur | telanjur | kelamaan | keduluan | kedahuluan | sudah lewat | telah lewat | lampau | masuk setelah | setelah penutupan | setelah ditutup | terburu | ketinggalan | momennya | momentum | waktunya belum | waktunya kurang | waktu yang kurang tepat | waktu yang tepat | belum saatnya | belum waktunya | sehari sebelum | sesaat sebelum | sebelum giliran | sebelum sempat | tepat sebelum | sudah lebih dulu | baru bisa setelah | baru bebas | baru membalas",
    isyou:
      "itu anda | itu kamu | itu saudara* | yaitu anda | yaitu kamu | adalah anda | adalah kamu | adalah saudara* | adalah bapak | adalah ibu | orangnya kamu | orangnya adalah | orangnya anda | kamulah | andalah | milik anda | milikmu | memilih anda | memilih kamu | memilih saudara* | memilih bapak | memilih ibu | anda yang kami pilih | kamu yang kami pilih | kami pilih anda | kami pilih kamu | anda terpilih | kamu terpilih | saudara terpilih | anda diterima | kamu diterima | kamu keterima | anda lolos | kamu lolos | saudara lolos | anda lulus | kamu lulus | anda berhasil lolos | memberikannya kepadamu | giliran anda | giliranmu tiba | nama anda ada | nama saudara ada | pilihan kami anda | pilihan kami mas | salah satunya anda | termasuk yang lolos | jatuh kepada anda | jatuh pada anda | jatuh ke kamu | kami tunggu kedatangan | resmi menjadi | untukmu seorang | satu satunya kandidat | kamu orangnya | anda orangnya | joko saja | kami naikkan | tawarkan kepada anda | ditawari posisi | ditawari jabatan | anda ditawari | kamu ditawari | meloloskan anda | anda melaju | saudara lulus | kini kami berikan kepada anda | pilihan kami bu | pilihan kami pak",
    welcome:
      "selamat bergabung | selamat datang | welcome | menyambut | sambut | disambut | resmi bergabung | resmi menjadi | resmi rekan | bergabung bersama kami | bagian dari tim | bagian dari keluarga | menjadi bagian dari | keluarga besar | jadi bagian dari | seragam | hari pertama kerja | hari pertamamu | hari pertama anda | selamat bertugas | selamat bekerja | rekan kerja baru | rekan baru kami",
    pet: "kucing* | anjing* | kitten | puppy | hewan | peliharaan | satwa | diadopsi | mengadopsi | adopter | adopsi | shelter | kandang | kelinci | hamster | burung | breeder | vaksin | steril | ras | pakan | ikan cupang | sapi",
    media:
      "lagu | film* | video* | app store | play store | konten | playlist | cerita pendek | lukisan | pameran | galeri | kanal | channel | youtube | tiktok | instagram | podcast | siaran | sinetron | serial | drama | teater | lapak | pasar | bazar | bazaar | stan | stand | komik | sketsa | kurasi | kurator | karya | album | musik | band | esai | cerpen* | puisi | naskah | resep | foto | fotografi | novel | komunitas seni",
    sport:
      "pertandingan | laga | balapan | lomba lari | maraton | marathon | liga | pelatih | kiper | striker | pemain | wasit | futsal | sepakbola | bola | bulu tangkis | badminton | voli | basket | renang | turnamen | piala | timnas | klub | skuad | tim inti | sparring | pencak silat | taekwondo | atlet | kejuaraan | porprov | pon",
    hrmatter:
      "cuti* | kenaikan gaji | naik gaji | kenaikan jabatan | kenaikan pangkat | naik pangkat | reimburse* | klaim perjalanan | biaya perjalanan | lembur | tukar shift | tukar sif | parkir | kerja dari rumah | wfh | work from home | anggaran pelatihan | izin sakit | izin tidak masuk | absensi | dinas luar | perjalanan dinas | kasbon | mutasi | resign | pengunduran diri | penilaian kinerja | laptop kantor | seragam | thr | slip gaji",
    authority:
      "petisi | izin mendirikan | imb | pbg | pajak | pengadilan | gugatan | dprd | dpr | kelurahan | kecamatan | balai desa | bupati | wali kota | pemda | pemkot | pemkab | kementerian | kemenkumham | dukcapil | kua | kantor pos | samsat | polres | polsek | sanggah* | kasasi | notaris | sertifikat tanah | merek | haki | bansos | blt | pkh | jemaah | haji | umrah | daerah | provinsi | ppdb | zonasi | daycare | paud | tk",
    contest:
      "lomba* | sayembara | kontes | kompetisi | juara | pemenang | hadiah | penghargaan | undian | giveaway | kuis | hackathon | babak final | grand final | juri | audisi | casting | festival | olimpiade | cerdas cermat | putri indonesia | nominasi",
    sift: "saringan* | penyaringan | tersaring | disaring | menyaring | penjaringan | terjaring | screening | seleksi berkas | seleksi administrasi | seleksi awal | seleksi dokumen | tersisih | disisihkan | menyisihkan | tersingkir | tereliminasi | eliminasi | dieliminasi | gugur | berguguran | digugurkan | menggugurkan | dicoret | mencoret | tercoret | coret | disortir | sortir | tersisa | didiskualifikasi | diskualifikasi | passing grade | knock out | pemeringkatan | perangkingan | tidak tercantum | belum tercantum | hanya sepuluh besar | hanya yang",
    full: "penuh | kuota sudah | kuotanya | habis | sudah lengkap | lengkap sudah | formasi lengkap | full | fully booked | fullbook | sudah cukup | mencukupi | tercukupi | tercukupinya | tidak ada tempat | tak ada tempat | nggak ada tempat | tidak ada slot | tidak ada lowongan | belum ada lowongan | belum membuka lowongan | tidak membuka lowongan | tidak ada kebutuhan | belum memerlukan | belum membutuhkan | tidak membutuhkan | sold out | di booking | terisi semua | terpenuhi | pas jumlahnya",
    giveback:
      "kembalikan | dikembalikan | mengembalikan | pengembalian | ambil kembali | diambil kembali | mengambil kembali | diambil lagi | ambil berkas | kirim balik | dikirim balik | dikirim kembali | kirimkan kembali | balikin | dibalikin | musnahkan | dimusnahkan | memusnahkan | pemusnahan | uang transport | penggantian ongkos | ganti ongkos | mengganti ongkos | di pos satpam | di resepsionis | berkas dapat diambil | silakan diambil",
    done: "telah | sudah | udah | udh | sdh | sempat | tadinya",
    will: "akan | bakal | bakalan | hendak | nanti | nantinya",
    one: "satu | dua | tiga | empat | lima | enam | sepuluh | seorang | keduanya | ketiganya | berdua",
    who: "siapa | yang lain | orang yang | pelamar yang | kandidat yang | calon yang | peserta yang | mereka yang | dia yang | seseorang yang | yang bisa | yang punya | yang memiliki | yang sudah | yang lebih | yang pernah | sosok | yang berdomisili",
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
